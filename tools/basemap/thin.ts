import type { Position } from '#src/domain/geometry.ts'

/** How far a drawn line may stray from the true one near a point, in degrees; 0 keeps the point. */
export type Tolerance = (point: Position) => number

/** Drops vertices that the eye would not miss (Douglas and Peucker), more of them where the tolerance is wide. */
export function thin(line: readonly Position[], tolerance: Tolerance): readonly Position[] {
  if (line.length < 3) return line
  const keep = new Set([0, line.length - 1])
  // a closed ring has no chord between its ends, so it gets a second fixed point: the farthest one
  const first = line[0]
  if (first !== undefined && samePoint(first, line.at(-1))) keep.add(farthestFrom(first, line))
  const fixed = [...keep].sort((a, b) => a - b)
  fixed.slice(1).forEach((to, at) => {
    markBetween(line, fixed[at] ?? 0, to, tolerance, keep)
  })
  return line.filter((_, at) => keep.has(at))
}

function markBetween(line: readonly Position[], from: number, to: number, tolerance: Tolerance, keep: Set<number>) {
  const stack: [number, number][] = [[from, to]]
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [start, end] = span
    const a = line[start]
    const b = line[end]
    if (a === undefined || b === undefined) continue
    let worst = 0
    let at = -1
    for (let i = start + 1; i < end; i++) {
      const point = line[i]
      if (point === undefined) continue
      const allowed = tolerance(point)
      const excess = allowed === 0 ? Infinity : distance(point, a, b) / allowed
      if (excess > worst) [worst, at] = [excess, i]
      if (worst === Infinity) break
    }
    if (worst <= 1) continue
    keep.add(at)
    stack.push([start, at], [at, end])
  }
}

function distance(p: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length))
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)
}

function samePoint(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1]
}

function farthestFrom(point: Position, line: readonly Position[]): number {
  let best = 0
  let most = 0
  for (const [at, each] of line.entries()) {
    const away = Math.hypot(each[0] - point[0], each[1] - point[1])
    if (away > most) [most, best] = [away, at]
  }
  return best
}
