import type { Position } from '#src/domain/geometry.ts'
import { type Polyline, isClosed } from './rings.ts'

/** Rounds the corners of a line by cutting them, twice (Chaikin); ends stay, a ring stays closed. */
export function smooth(line: Polyline, times = 2): Polyline {
  return times === 0 || line.length < 3 ? line : smooth(cutCorners(line), times - 1)
}

function cutCorners(line: Polyline): Polyline {
  const cut = line.slice(1).flatMap((point, at): Position[] => {
    const before = line[at] ?? point
    return [between(before, point, 0.25), between(before, point, 0.75)]
  })
  const [first, last] = [line[0], line.at(-1)]
  if (isClosed(line)) return [...cut, ...cut.slice(0, 1)]
  return [...(first === undefined ? [] : [first]), ...cut.slice(1, -1), ...(last === undefined ? [] : [last])]
}

function between([ax, ay]: Position, [bx, by]: Position, share: number): Position {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}
