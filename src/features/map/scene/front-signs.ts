import type { Position } from '#src/domain/geometry.ts'
import { sideOf } from '#src/domain/side-of-line.ts'
import type { Lesson, Place } from '#src/domain/lesson.ts'
import { type Side, sideStyle } from '#src/domain/side.ts'
import type { Front } from '#src/domain/shapes.ts'
import type { Words } from '#src/i18n/words.ts'
import type { FrontProperties, MapSigns } from '#src/widgets/map/map-scene.ts'
import { easternmost } from './bearings.ts'
import { lineOf, pointOf } from './movement-signs.ts'
import { smooth } from '#src/domain/smooth.ts'

type FrontFeature = MapSigns['fronts']['features'][number]
const SAMPLES = 6

/** Each front whole and in sections, with the enemy on its left, and the points of its dates. */
export function frontSigns(lesson: Pick<Lesson, 'fronts' | 'places' | 'sides'>, words: Words): MapSigns['fronts'] {
  const places = new Map(lesson.places.map((place) => [place.id, place]))
  const placesOf = (ids: Front['townsAhead']) => ids.flatMap((id) => places.get(id) ?? [])
  return {
    type: 'FeatureCollection',
    features: lesson.fronts.flatMap((front) => {
      const turned = enemyOnLeft(front, placesOf(front.townsBehind), placesOf(front.townsAhead))
      const curve = smooth(turned.points, SAMPLES)
      const properties = propertiesOf(front, lesson.sides, words)
      const make = (part: FrontProperties['part'], geometry: GeoJSON.Geometry): FrontFeature => ({
        type: 'Feature',
        properties: { ...properties, part },
        geometry,
      })
      return [
        make('whole', lineOf(curve)),
        make('flag', pointOf(easternmost(curve))),
        make('middle', pointOf(curve[Math.floor(curve.length / 2)] ?? [0, 0])),
        ...frontSections(turned.points.length, turned.gaps).map(({ from, to, gap }) =>
          make(gap ? 'gap' : 'contact', lineOf(curve.slice(from * SAMPLES, to * SAMPLES + 1))),
        ),
      ]
    }),
  }
}

type Gaps = Front['gaps']
type Turned = { readonly points: readonly Position[]; readonly gaps: Gaps }

/** Reverses a line that has its own towns on the left. Without towns, the authored direction is kept. */
export function enemyOnLeft(front: Front, behind: readonly Place[], ahead: readonly Place[]): Turned {
  const points = front.geometry.coordinates
  const side = (places: readonly Place[]) =>
    places.reduce((sum, place) => sum + Math.sign(sideOf(points, place.geometry.coordinates)), 0)
  if (side(ahead) - side(behind) >= 0) return { points, gaps: front.gaps }
  const last = points.length - 1
  return { points: [...points].reverse(), gaps: front.gaps.map(([from, to]) => [last - to, last - from] as const) }
}

type FrontSection = { readonly from: number; readonly to: number; readonly gap: boolean }

/** Vertex ranges with and without contact, covering the whole line. */
export function frontSections(vertexCount: number, gaps: Gaps): readonly FrontSection[] {
  const sorted = [...gaps].sort(([a], [b]) => a - b)
  const made: FrontSection[] = []
  let at = 0
  for (const [from, to] of sorted) {
    if (from > at) made.push({ from: at, to: from, gap: false })
    made.push({ from, to, gap: true })
    at = to
  }
  if (at < vertexCount - 1) made.push({ from: at, to: vertexCount - 1, gap: false })
  return made
}

function propertiesOf({ id, side, basis, when, day }: Front, sides: readonly Side[], words: Words) {
  const { from, to } = when
  return { id, ink: sideStyle(sides, side).ink, basis: basis.kind, from, to, label: words.formats.dayShort(day) }
}
