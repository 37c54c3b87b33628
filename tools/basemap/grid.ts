import type { Position } from '#src/domain/geometry.ts'
import type { Box } from './box.ts'

/** Values at the nodes of a grid of degrees, row by row from the north-west corner. */
export type Grid = {
  readonly box: Box
  /** Degrees between neighbours. */
  readonly step: number
  readonly width: number
  readonly height: number
  readonly values: Float32Array
}

export function makeGrid(box: Box, step: number): Grid {
  const width = Math.round((box[2] - box[0]) / step) + 1
  const height = Math.round((box[3] - box[1]) / step) + 1
  return { box, step, width, height, values: new Float32Array(width * height) }
}

export function fillGrid(grid: Grid, value: (point: Position) => number): Grid {
  for (let y = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++) grid.values[y * grid.width + x] = value(placeOf(grid, x, y))
  }
  return grid
}

export function placeOf({ box, step }: Grid, x: number, y: number): Position {
  return [box[0] + x * step, box[3] - y * step]
}

/** The value at a place, by cubic convolution, so that no cell shows as a square. */
export function valueAt(grid: Grid, [lon, lat]: Position): number {
  const x = (lon - grid.box[0]) / grid.step
  const y = (grid.box[3] - lat) / grid.step
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [across, down] = [weights(x - left), weights(y - top)]
  let sum = 0
  for (let j = 0; j < 4; j++) {
    const row = Math.min(Math.max(top + j - 1, 0), grid.height - 1) * grid.width
    for (let i = 0; i < 4; i++) {
      const column = Math.min(Math.max(left + i - 1, 0), grid.width - 1)
      sum += (grid.values[row + column] ?? 0) * (across[i] ?? 0) * (down[j] ?? 0)
    }
  }
  return sum
}

/** Weights of a cubic convolution (Catmull and Rom): it goes through the values and keeps ridges sharp. */
function weights(t: number): readonly number[] {
  const [t2, t3] = [t * t, t * t * t]
  return [(-t + 2 * t2 - t3) / 2, (2 - 5 * t2 + 3 * t3) / 2, (t + 4 * t2 - 3 * t3) / 2, (t3 - t2) / 2]
}

/** A blurred copy (Gauss), `reach` in cells. */
export function blurred(grid: Grid, reach: number): Grid {
  const radius = Math.ceil(reach * 3)
  const kernel = Array.from({ length: 2 * radius + 1 }, (_, at) =>
    Math.exp(-((at - radius) ** 2) / (2 * reach * reach)),
  )
  const along = (from: Float32Array, stepX: number, stepY: number) => {
    const to = new Float32Array(from.length)
    for (let y = 0; y < grid.height; y++) {
      for (let x = 0; x < grid.width; x++) {
        let [sum, weight] = [0, 0]
        for (let k = -radius; k <= radius; k++) {
          const [i, j] = [x + k * stepX, y + k * stepY]
          if (i < 0 || j < 0 || i >= grid.width || j >= grid.height) continue
          const w = kernel[k + radius] ?? 0
          sum += (from[j * grid.width + i] ?? 0) * w
          weight += w
        }
        to[y * grid.width + x] = sum / weight
      }
    }
    return to
  }
  return { ...grid, values: along(along(grid.values, 1, 0), 0, 1) }
}
