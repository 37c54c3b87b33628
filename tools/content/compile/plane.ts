import type { Position } from '#src/domain/geometry.ts'

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
