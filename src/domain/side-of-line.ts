import type { Position } from './geometry.ts'

/**
 * Which side of a line a point is on, seen along the line: positive left, negative right, 0 on it. The first and last
 * segments are extended indefinitely, so that a point beyond the ends has a side too.
 */
export function sideOf(line: readonly Position[], point: Position): number {
  const around = line.map(([longitude, latitude]): Position => [longitude - point[0], latitude - point[1]])
  const last = around.length - 1
  let nearest = Infinity
  let side = 0
  for (let at = 1; at <= last; at += 1) {
    const segment = seenFromOrigin(around[at - 1] ?? [0, 0], around[at] ?? [0, 0], at === 1, at === last)
    if (segment === null) continue
    const difference = segment.distance - nearest
    // at a corner two segments are equally near, and only their sum gives the side
    if (Math.abs(difference) < 1e-12) side += segment.side
    else if (difference < 0) [nearest, side] = [segment.distance, segment.side]
  }
  return side
}

type Seen = { readonly distance: number; readonly side: number }

/** How far the segment passes from 0, 0, and how far to its left that point lies. */
function seenFromOrigin(from: Position, to: Position, openStart: boolean, openEnd: boolean): Seen | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  if (length === 0) return null
  const along = -(from[0] * dx + from[1] * dy) / length
  const foot = Math.min(openEnd ? Infinity : length, Math.max(openStart ? -Infinity : 0, along))
  const distance = Math.hypot(from[0] + (dx * foot) / length, from[1] + (dy * foot) / length)
  return { distance, side: (from[0] * dy - from[1] * dx) / length }
}
