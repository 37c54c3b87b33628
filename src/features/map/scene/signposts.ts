import type { Position } from '#src/domain/geometry.ts'
import type { Lesson, Place } from '#src/domain/lesson.ts'
import type { PlaceId } from '#src/domain/ref.ts'
import { bearingOf, centreOf, greatCircleKm, isNearView, isOnTheMap } from './bearings.ts'

/** A place outside the initial view. */
export type Signpost = {
  readonly place: PlaceId
  readonly name: string
  /** Degrees clockwise from north, by the shortest way. */
  readonly bearing: number
  readonly kilometres: number
}

export type Signposts = {
  /** The origin of distances; null is the middle of the map. */
  readonly from: string | null
  /** From north to south. */
  readonly west: readonly Signpost[]
  readonly east: readonly Signpost[]
}

/** Signposts to every place off the map, and to main places that lie on it but far from the first view. */
export function signpostsOf(lesson: Pick<Lesson, 'places' | 'recommendations' | 'mapBounds' | 'basemap'>): Signposts {
  const seat = seatOf(lesson)
  const from: Position = seat?.geometry.coordinates ?? centreOf(lesson.mapBounds)
  const posts = lesson.places
    .filter((place) => isFarOff(place, lesson))
    .map(({ id, name, geometry }) => ({
      place: id,
      name,
      bearing: bearingOf(from, geometry.coordinates),
      kilometres: rounded(greatCircleKm(from, geometry.coordinates)),
    }))
    .sort((a, b) => northward(b) - northward(a))
  return {
    from: seat?.name ?? null,
    west: posts.filter((post) => post.bearing > 180),
    east: posts.filter((post) => post.bearing <= 180),
  }
}

/** The place of the first recommendation seal that has one: where the document was read. */
function seatOf({ places, recommendations }: Pick<Lesson, 'places' | 'recommendations'>): Place | undefined {
  const ref = recommendations.find((each) => each.seal.mode === 'place')?.seal.ref
  return places.find((place) => place.id === ref)
}

function isFarOff(
  { geometry, labelTier }: Place,
  { basemap, mapBounds }: Pick<Lesson, 'mapBounds' | 'basemap'>,
): boolean {
  if (!isOnTheMap(basemap.plate, mapBounds, geometry.coordinates)) return true
  return labelTier === 1 && !isNearView(mapBounds, geometry.coordinates)
}

const northward = ({ bearing }: Signpost) => Math.cos((bearing * Math.PI) / 180)

/** Rounds to tens below a thousand, to hundreds above. */
function rounded(kilometres: number): number {
  const unit = kilometres < 1000 ? 10 : 100
  return Math.round(kilometres / unit) * unit
}
