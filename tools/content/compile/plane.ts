import type { Position } from '#src/domain/geometry.ts'

/**
 * On which side of a line a point lies, for someone who walks along it: positive left, negative right, 0 on it. The
 * first and the last segment are lengthened without end, so that a point beyond the ends has a side too.
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
    // at a corner two segments are equally near, and only both together know the side
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

/** Twice the area within a closed ring; positive where the ring runs counter-clockwise. */
export function turnOf(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], before) => {
    const [fromX, fromY] = ring[before] ?? [x, y]
    return sum + (fromX * y - x * fromY)
  }, 0)
}

export function isSamePosition(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}

/** The first two segments (by the number of their first vertex) that meet although they are not neighbours. */
export function selfCrossing(ring: readonly Position[]): readonly [number, number] | null {
  const segments = ring.slice(1).map((to, at) => [ring[at] ?? to, to] as const)
  for (const [first, [a, b]] of segments.entries()) {
    for (const [second, [c, d]] of segments.entries()) {
      const isNeighbour = second - first < 2 || (first === 0 && second === segments.length - 1)
      if (!isNeighbour && segmentsMeet(a, b, c, d)) return [first, second]
    }
  }
  return null
}

function segmentsMeet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [ofC, ofD, ofA, ofB] = [bend(a, b, c), bend(a, b, d), bend(c, d, a), bend(c, d, b)]
  if (ofC * ofD < 0 && ofA * ofB < 0) return true
  return (
    (ofC === 0 && isBetween(a, b, c)) ||
    (ofD === 0 && isBetween(a, b, d)) ||
    (ofA === 0 && isBetween(c, d, a)) ||
    (ofB === 0 && isBetween(c, d, b))
  )
}

function bend(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

function isBetween(a: Position, b: Position, point: Position): boolean {
  return [0, 1].every((axis) => {
    const [from = 0, to = 0, at = 0] = [a[axis], b[axis], point[axis]]
    return Math.min(from, to) <= at && at <= Math.max(from, to)
  })
}

/** Whether a point lies within a closed ring; its border counts as either. */
export function isWithin(ring: readonly Position[], [x, y]: Position): boolean {
  return ring.slice(1).reduce((within, [toX, toY], before) => {
    const [fromX, fromY] = ring[before] ?? [toX, toY]
    const crosses = fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)
    return crosses ? !within : within
  }, false)
}

/**
 * How far along a line, in its own units, it comes within `reach` of a point: once for each stretch that does, at the
 * place of that stretch that is nearest to it.
 */
export function alongLine(line: readonly Position[], [x, y]: Position, reach: number): number[] {
  const found: number[] = []
  let before = 0
  for (const [at, [toX, toY]] of line.slice(1).entries()) {
    const [fromX, fromY] = line[at] ?? [toX, toY]
    const [dx, dy] = [toX - fromX, toY - fromY]
    const length = Math.hypot(dx, dy)
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length ** 2))
    if (Math.hypot(fromX + share * dx - x, fromY + share * dy - y) <= reach) found.push(before + share * length)
    before += length
  }
  return found
}
