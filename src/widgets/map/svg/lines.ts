import { type XY, distanceBetween } from '../mercator.ts'
import { rounded } from './dom.ts'

type Polyline = readonly XY[]

/** The distance from a point to the nearest line; infinite if there is none. */
export function distanceTo(lines: readonly Polyline[], { x, y }: XY): number {
  let nearest = Infinity
  for (const line of lines) {
    line.forEach((end, at) => {
      const start = line[at - 1] ?? end
      const [dx, dy] = [end.x - start.x, end.y - start.y]
      const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1)
      const share = Math.min(1, Math.max(0, along))
      nearest = Math.min(nearest, Math.hypot(start.x + share * dx - x, start.y + share * dy - y))
    })
  }
  return nearest
}

/** By the even-odd rule, so that holes are outside. */
export function isInside(rings: readonly Polyline[], { x, y }: XY): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach((b, at) => {
      const a = ring[at - 1] ?? b
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside
    })
  }
  return inside
}

export function pixelLength(line: Polyline): number {
  return line.reduce((sum, point, at) => sum + distanceBetween(line[at - 1] ?? point, point), 0)
}

/** A point of a line and the direction there, in degrees clockwise from right. */
export type Spot = XY & { readonly angle: number }

/** The points at increasing distances from a line's start, up to its end. */
export function spotsAlong(line: Polyline, distances: readonly number[]): readonly Spot[] {
  const spots: Spot[] = []
  let gone = 0
  for (let at = 1; at < line.length && spots.length < distances.length; at++) {
    const [start, end] = [line[at - 1], line[at]]
    if (start === undefined || end === undefined) break
    const step = distanceBetween(start, end)
    const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI
    for (let wanted = distances[spots.length]; wanted !== undefined; wanted = distances[spots.length]) {
      if (wanted > gone + step || step === 0) break
      const share = (wanted - gone) / step
      spots.push({ x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share, angle })
    }
    gone += step
  }
  return spots
}

/** The line moved sideways, to the right of its direction for a positive distance. */
export function offset(line: Polyline, distance: number): Polyline {
  return line.map((point, at) => {
    const [before, after] = [line[at - 1] ?? point, line[at + 1] ?? point]
    const [dx, dy] = [after.x - before.x, after.y - before.y]
    const length = Math.hypot(dx, dy) || 1
    return { x: point.x - (dy / length) * distance, y: point.y + (dx / length) * distance }
  })
}

/**
 * Groups of lines with about `most` points each. A longer line is cut; its pieces share a segment, so that each bend is
 * drawn as a bend, and so does the end of a ring with its beginning.
 */
export function inPieces(lines: readonly Polyline[], most: number): readonly (readonly Polyline[])[] {
  const groups: Polyline[][] = []
  let room = 0
  for (const each of lines) {
    const line = isRing(each) ? [...each, ...each.slice(1, 2)] : each
    for (let from = 0; from === 0 || from + 2 < line.length; from += most - 2) {
      const piece = line.slice(from, from + most)
      if (piece.length > room) {
        groups.push([])
        room = most
      }
      groups.at(-1)?.push(piece)
      room -= piece.length
    }
  }
  return groups
}

function isRing(line: Polyline): boolean {
  const [first, last] = [line[0], line.at(-1)]
  return line.length > 3 && first?.x === last?.x && first?.y === last?.y
}

export function pathOf(lines: readonly Polyline[]): string {
  return lines.map((line) => `M${line.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join('L')}`).join('')
}
