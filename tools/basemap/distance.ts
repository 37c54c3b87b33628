import type { Position } from '#src/domain/geometry.ts'
import type { Polyline } from './rings.ts'

const KILOMETRES_PER_DEGREE = 111.2

/** Accurate enough for a few hundred kilometres. */
export function kilometres([ax, ay]: Position, [bx, by]: Position): number {
  return Math.hypot((bx - ax) * Math.cos(((ay + by) * Math.PI) / 360), by - ay) * KILOMETRES_PER_DEGREE
}

export function lengthOf(line: Polyline): number {
  return line.slice(1).reduce((sum, point, at) => sum + kilometres(line[at] ?? point, point), 0)
}

/** The point of a line that lies nearest to a place. */
export function nearestOn(line: Polyline, [x, y]: Position): Position {
  const stretch = Math.cos((y * Math.PI) / 180)
  let best: Position = line[0] ?? [Infinity, Infinity]
  let least = Infinity
  for (const [at, [bx, by]] of line.entries()) {
    const [ax, ay] = line[at - 1] ?? [bx, by]
    const [dx, dy] = [(bx - ax) * stretch, by - ay]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * stretch * dx + (y - ay) * dy) / length))
    const point: Position = [ax + t * (bx - ax), ay + t * (by - ay)]
    const away = ((point[0] - x) * stretch) ** 2 + (point[1] - y) ** 2
    if (away < least) [least, best] = [away, point]
  }
  return best
}
