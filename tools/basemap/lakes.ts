import { clipRing } from '#src/domain/clip.ts'
import type { Position } from '#src/domain/geometry.ts'
import { PLATE, grown } from './box.ts'
import { readShores } from './debian.ts'
import { kilometres } from './distance.ts'
import { joinLines } from './join.ts'
import { KEPT_LAKES } from './lakes-kept.ts'
import { readTracedLakes } from './lakes-traced.ts'
import { type Polyline, isClosed, toMultiPolygon } from './rings.ts'
import { thin } from './thin.ts'
import type { Part } from './write.ts'

const LAKE = 2

/** The checked lakes, from whichever source has them. */
export function buildLakes(): readonly Part[] {
  const shores = joinLines(readShores(grown(PLATE, 1)).flatMap(({ level, points }) => (level === LAKE ? [points] : [])))
  const closed = shores.map((line) => (isClosed(line) ? line : [...line, ...line.slice(0, 1)]))
  const traced = readTracedLakes()
  return KEPT_LAKES.map(({ name, at, from }) => {
    const rings: readonly Polyline[] =
      from === 'gshhg' ? closed.filter((ring) => isAbout(ring, at)) : (traced.get(name) ?? [])
    if (rings.length === 0) throw new Error(`No water lies where the lake ${name} should be`)
    const kept = rings
      .map((ring) =>
        clipRing(
          thin(ring, () => 0.003),
          PLATE,
        ),
      )
      .filter((ring) => ring.length > 3)
    return { role: 'lake', name, geometry: toMultiPolygon(kept) }
  })
}

/** Whether the mean of a shore's points lies where it should. */
function isAbout(shore: Polyline, at: Position): boolean {
  const mean = (axis: 0 | 1) => shore.reduce((sum, point) => sum + point[axis], 0) / shore.length
  return kilometres([mean(0), mean(1)], at) < 3
}
