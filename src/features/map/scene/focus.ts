import type { Bounds } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import type { Recommendation } from '#src/domain/lesson.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { type PlaceId, type Ref, isRefOf, kindOf } from '#src/domain/ref.ts'
import type { Reveal } from '#src/domain/reveal.ts'
import { covers } from '#src/domain/span.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import { boxOf, isOnTheMap } from './bearings.ts'
import { hiddenReadings } from './hidden-readings.ts'

const DRAWN: readonly Kind[] = ['area', 'front', 'line', 'movement']

/**
 * What the map should scroll to after a selection made elsewhere; null if it has nothing to show, or made the
 * selection.
 */
export function focusOf(index: LessonIndex, outlook: Outlook, asked: Reveal | null): Bounds | null {
  if (asked === null || asked.from === 'map') return null
  const { mapBounds, basemap } = index.lesson
  return boxOf(pointsOf(index, outlook, asked.ref).filter((point) => isOnTheMap(basemap.plate, mapBounds, point)))
}

function pointsOf(index: LessonIndex, outlook: Outlook, ref: Ref): readonly Position[] {
  if (isRefOf('place', ref)) return placePoints(index, [ref])
  if (isRefOf('unit', ref)) {
    const unit = index.find(ref)
    return unit === undefined ? [] : placePoints(index, [unit.place])
  }
  if (isRefOf('event', ref)) {
    const event = index.find(ref)
    if (event === undefined) return []
    return [...placePoints(index, event.places), ...shapePoints(index, outlook, event.shapes)]
  }
  if (isRefOf('recommendation', ref)) return recommendationPoints(index, outlook, index.find(ref))
  if (isRefOf('passage', ref)) return recommendationPoints(index, outlook, index.recommendationOf(ref))
  return DRAWN.includes(kindOf(ref)) ? shapePoints(index, outlook, [ref]) : []
}

/**
 * Its seal, the places it names, and its zone as drawn on the day; without a zone its areas and lines of the day, or
 * else its routes. Anything else may be half a map away.
 */
function recommendationPoints(
  index: LessonIndex,
  outlook: Outlook,
  each: Recommendation | undefined,
): readonly Position[] {
  if (each === undefined) return []
  const unread = new Set(hiddenReadings(index, outlook, each.id))
  const shapes = each.shapes.filter((ref) => {
    const shape = index.find(ref)
    const isDrawn = shape !== undefined && kindOf(ref) !== 'front' && covers(shape.when, outlook.horizon.asOf)
    return isDrawn && !unread.has(ref) && !outlook.hidden.has(ref)
  })
  const readings = index.lesson.zones
    .filter(({ recommendation }) => recommendation === each.id)
    .flatMap((zone) => zone.readings)
  const zone = shapes.filter((ref) => readings.some((reading) => reading === ref))
  const core = shapes.filter((ref) => kindOf(ref) !== 'movement')
  const [shown] = [zone, core, shapes].filter((some) => some.length > 0)
  return [
    ...(each.seal.at === undefined ? [] : [each.seal.at]),
    ...placePoints(index, each.namedPlaces),
    ...shapePoints(index, outlook, shown ?? []),
  ]
}

function placePoints(index: LessonIndex, places: readonly PlaceId[]): readonly Position[] {
  return places.flatMap((place) => {
    const found = index.find(place)
    return found === undefined ? [] : [found.geometry.coordinates]
  })
}

/** Only the start of a movement whose goal may not be shown. */
function shapePoints(index: LessonIndex, { hidden, isUnderWay }: Outlook, refs: readonly Ref[]): readonly Position[] {
  return refs.flatMap((ref) => {
    const shape = index.find(ref)
    if (shape === undefined || hidden.has(ref) || !('geometry' in shape)) return []
    const { geometry } = shape
    if (geometry.type === 'Point') return [geometry.coordinates]
    if (isRefOf('movement', ref) && isUnderWay(ref)) return geometry.coordinates.slice(0, 1) as Position[]
    return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates
  })
}
