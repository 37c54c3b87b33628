import type { Position } from './geometry.ts'

const SAMPLES = 10

/**
 * A curve through every given point (centripetal Catmull-Rom, which makes no loops), both ends kept.
 * Two points stay a straight line: there is nothing to bend. A closed ring stays closed, without a kink.
 */
export function smooth(points: readonly Position[], samples = SAMPLES): readonly Position[] {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || points.length < 3) return points
  const isRing = first[0] === last[0] && first[1] === last[1]
  const curve: Position[] = [first]
  for (let at = 0; at < points.length - 1; at++) {
    const b = points[at] ?? first
    const c = points[at + 1] ?? last
    const a = points[at - 1] ?? (isRing ? points.at(-2) : undefined) ?? mirror(b, c)
    const d = points[at + 2] ?? (isRing ? points[1] : undefined) ?? mirror(c, b)
    for (let step = 1; step < samples; step++) curve.push(between(a, b, c, d, step / samples))
    curve.push(c)
  }
  return curve
}

/** The reflection of `inner` through `end`. */
function mirror(end: Position, inner: Position): Position {
  return [2 * end[0] - inner[0], 2 * end[1] - inner[1]]
}

function between(a: Position, b: Position, c: Position, d: Position, share: number): Position {
  const knot = (from: Position, to: Position) => Math.max(Math.sqrt(Math.hypot(to[0] - from[0], to[1] - from[1])), 1e-6)
  const tb = knot(a, b)
  const tc = tb + knot(b, c)
  const td = tc + knot(c, d)
  const t = tb + (tc - tb) * share
  const ab = blend(a, b, t / tb)
  const bc = blend(b, c, (t - tb) / (tc - tb))
  const cd = blend(c, d, (t - tc) / (td - tc))
  return blend(blend(ab, bc, t / tc), blend(bc, cd, (t - tb) / (td - tb)), (t - tb) / (tc - tb))
}

function blend(from: Position, to: Position, share: number): Position {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** Shortens the end so that an arrow does not cover its target. Short lines keep most of their length. */
export function stopShort(line: readonly Position[], degrees: number): readonly Position[] {
  const total = lengthOf(line)
  return alongTo(line, total - Math.min(degrees, total / 4))
}

/** The beginning of a line, never more than half of it. */
export function beginning(line: readonly Position[], degrees: number): readonly Position[] {
  return alongTo(line, Math.min(degrees, lengthOf(line) / 2))
}

/** Cuts a line into pieces of equal length that share their ends. */
export function cutInto(line: readonly Position[], count: number): readonly (readonly Position[])[] {
  const total = lengthOf(line)
  return Array.from({ length: count }, (_, at) => {
    const upTo = alongTo(line, (total * (at + 1)) / count)
    return at === 0 ? upTo : alongTo([...upTo].reverse(), total / count).toReversed()
  })
}

export function lengthOf(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, point, at) => sum + apart(line[at] ?? point, point), 0)
}

function alongTo(line: readonly Position[], distance: number): readonly Position[] {
  const kept: Position[] = []
  let gone = 0
  for (const [at, point] of line.entries()) {
    const before = line[at - 1]
    const step = before === undefined ? 0 : apart(before, point)
    if (before !== undefined && gone + step >= distance) {
      return [...kept, step === 0 ? point : blend(before, point, (distance - gone) / step)]
    }
    kept.push(point)
    gone += step
  }
  return kept
}

function apart(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
