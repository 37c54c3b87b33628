import type { Position } from '#src/domain/geometry.ts'
import { type Grid, fillGrid, makeGrid, placeOf } from './grid.ts'
import type { Polyline } from './rings.ts'

/** How far from the shore it is measured, in degrees of latitude; beyond that the value stays. */
export const REACH = 0.1

/** Degrees to the nearest shore at every node of a grid, positive on land. */
export function shoreDistance(like: Grid, rings: readonly Polyline[]): Grid {
  const grid = fillGrid(makeGrid(like.box, like.step), () => REACH)
  for (const ring of rings) {
    for (const [at, to] of ring.entries()) {
      const from = ring[at - 1]
      if (from !== undefined) bringNear(grid, from, to)
    }
  }
  const land = landMask(grid, rings)
  land.forEach((wet, at) => {
    if (wet === 0) grid.values[at] = -(grid.values[at] ?? 0)
  })
  return grid
}

function bringNear(grid: Grid, a: Position, b: Position) {
  const { box, step, width, height, values } = grid
  const column = (lon: number) => Math.round((lon - box[0]) / step)
  const row = (lat: number) => Math.round((box[3] - lat) / step)
  const spare = Math.ceil(REACH / step / Math.cos((Math.min(Math.abs(a[1]), 80) * Math.PI) / 180))
  const rows = [
    Math.max(0, row(Math.max(a[1], b[1])) - spare),
    Math.min(height - 1, row(Math.min(a[1], b[1])) + spare),
  ] as const
  const columns = [
    Math.max(0, column(Math.min(a[0], b[0])) - spare),
    Math.min(width - 1, column(Math.max(a[0], b[0])) + spare),
  ] as const
  const stretch = Math.cos((a[1] * Math.PI) / 180)
  for (let y = rows[0]; y <= rows[1]; y++) {
    for (let x = columns[0]; x <= columns[1]; x++) {
      const away = distance(placeOf(grid, x, y), a, b, stretch)
      if (away < (values[y * width + x] ?? 0)) values[y * width + x] = away
    }
  }
}

function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position, stretch: number): number {
  const [dx, dy] = [(bx - ax) * stretch, by - ay]
  const [px, py] = [(x - ax) * stretch, y - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
  return Math.hypot(px - t * dx, py - t * dy)
}

/** 1 on land: row by row, from one crossing of a shore to the next. */
function landMask(grid: Grid, rings: readonly Polyline[]): Uint8Array {
  const { box, step, width, height } = grid
  const crossings: number[][] = Array.from({ length: height }, () => [])
  for (const ring of rings) {
    for (const [at, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[at - 1] ?? [bx, by]
      const [low, high] = [Math.min(ay, by), Math.max(ay, by)]
      const first = Math.max(0, Math.floor((box[3] - high) / step))
      const last = Math.min(height - 1, Math.ceil((box[3] - low) / step))
      for (let y = first; y <= last; y++) {
        const lat = box[3] - y * step
        if (ay > lat !== by > lat) crossings[y]?.push(ax + ((bx - ax) * (lat - ay)) / (by - ay))
      }
    }
  }
  const mask = new Uint8Array(width * height)
  crossings.forEach((row, y) => {
    row.sort((a, b) => a - b)
    for (let k = 0; k + 1 < row.length; k += 2) {
      const from = Math.max(0, Math.ceil(((row[k] ?? 0) - box[0]) / step))
      const to = Math.min(width - 1, Math.floor(((row[k + 1] ?? 0) - box[0]) / step))
      for (let x = from; x <= to; x++) mask[y * width + x] = 1
    }
  })
  return mask
}
