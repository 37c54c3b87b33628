import type { Bounds } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import type { Lesson, Place } from '#src/domain/lesson.ts'
import type { Area, Line } from '#src/domain/shapes.ts'
import { type SideInk, sideStyle } from '#src/domain/side.ts'
import type { PlaceId } from '#src/domain/ref.ts'
import type { Words } from '#src/i18n/words.ts'
import type { AreaProperties, LineProperties, MapSigns, PlaceProperties } from '#src/widgets/map/map-scene.ts'
import { boxOf, centreOf, easternmost } from './bearings.ts'
import { frontSigns } from './front-signs.ts'
import { lineOf, movementSigns, pointOf } from './movement-signs.ts'
import { smooth } from '#src/domain/smooth.ts'
import { unitSigns } from './unit-signs.ts'

/** Everything in a lesson that can be drawn on the map. Built once: time and selection only filter it. */
export function signsOf(lesson: Lesson, words: Words): MapSigns {
  const zoned = new Set(lesson.zones.flatMap((zone) => zone.readings))
  return {
    areas: collect(
      lesson.areas.flatMap((area) =>
        areaSigns(area, sideStyle(lesson.sides, area.side).ink, zoned.has(area.id), words),
      ),
    ),
    fronts: frontSigns(lesson, words),
    lines: collect(lesson.lines.flatMap((line) => lineSigns(line, sideStyle(lesson.sides, line.side).ink, words))),
    movements: movementSigns(lesson),
    units: unitSigns(lesson),
    places: placeSigns(lesson),
  }
}

function collect<F extends GeoJSON.Feature>(features: readonly F[]) {
  return { type: 'FeatureCollection' as const, features: [...features] }
}

type AreaFeature = MapSigns['areas']['features'][number]

/**
 * The ground of a zone, its border, and the point of its name. A zone with several readings has soft edges, because
 * nobody drew its border at the time. At the coast a zone ends without a border.
 */
function areaSigns(
  { id, basis, when, title, geometry, cut }: Area,
  ink: SideInk,
  soft: boolean,
  words: Words,
): readonly AreaFeature[] {
  const label = when.from === null ? title : words.map.zoneLabel(title, words.formats.dayShort(when.from))
  const whole = geometry.coordinates.map((ring) => (soft ? smooth(ring) : ring))
  const { ground, border } = cut ?? { ground: [whole], border: whole }
  const make = (part: AreaProperties['part'], shape: GeoJSON.Geometry): AreaFeature => ({
    type: 'Feature',
    properties: { id, ink, basis: basis.kind, from: when.from, to: when.to, label, soft, part },
    geometry: shape,
  })
  const box = boxOf(ground.flat(2))
  return [
    ...ground.map((rings) => make('ground', polygonOf(rings))),
    ...border.map((line) => make('border', lineOf(line))),
    ...(box === null ? [] : [make('name', pointOf(centreOf(box)))]),
  ]
}

function polygonOf(rings: readonly (readonly Position[])[]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])) }
}

function lineSigns(
  { id, basis, when, title, type, geometry }: Line,
  ink: SideInk,
  words: Words,
): readonly MapSigns['lines']['features'][number][] {
  const { from, to } = when
  const reference = type === 'reference-line'
  const points = reference ? geometry.coordinates : smooth(geometry.coordinates)
  const make = (part: LineProperties['part'], shape: GeoJSON.Geometry) => ({
    type: 'Feature' as const,
    properties: { id, ink, basis: basis.kind, from, to, label: words.map.lineLabel(title), reference, part },
    geometry: shape,
  })
  const whole = make('whole', lineOf(points))
  return reference ? [whole, make('end', pointOf(easternmost(points)))] : [whole]
}

function placeSigns({ places, lines, recommendations, mapBounds }: Lesson): MapSigns['places'] {
  const main = new Set(places.filter(({ labelTier }) => labelTier === 1).map(({ id }) => id))
  const kept = new Set(
    recommendations.flatMap((each) => [...each.namedPlaces, ...each.inferredPlaces.filter((id) => main.has(id))]),
  )
  // a line with the same name as a place is labelled along the line
  const lineNames = new Set(lines.map((line) => line.title.toLowerCase()))
  return collect(
    places
      .filter((place) => !lineNames.has(place.name.toLowerCase()))
      // labels are placed in this order: of two close towns the southern one has room below it
      .toSorted((a, b) => b.geometry.coordinates[1] - a.geometry.coordinates[1])
      .map((place) => ({
        type: 'Feature' as const,
        properties: placeProperties(
          place,
          kept,
          isWestOf(place, mapBounds) || hasNeighbourToTheEast(place, places, kept),
        ),
        geometry: pointOf(place.geometry.coordinates),
      })),
  )
}

const HEIGHTS = new Set(['mountain', 'pass'])

/** Closer than this, in degrees, two dots touch on the first view. */
const CLOSE = { lon: 0.2, lat: 0.1 } as const

function hasNeighbourToTheEast({ geometry }: Place, places: readonly Place[], kept: ReadonlySet<PlaceId>): boolean {
  const [lon, lat] = geometry.coordinates
  return places.some(({ id, geometry: { coordinates: other } }) => {
    const east = other[0] - lon
    return kept.has(id) && east > 0 && east < CLOSE.lon && Math.abs(other[1] - lat) < CLOSE.lat
  })
}

/** A label on its east would start outside the lesson's own view and be cut off. */
function isWestOf({ geometry }: Place, [west]: Bounds): boolean {
  return geometry.coordinates[0] < west
}

function placeProperties(place: Place, kept: ReadonlySet<PlaceId>, westward: boolean): PlaceProperties {
  const kind = place.type === 'region' ? 'region' : HEIGHTS.has(place.type) ? 'height' : 'town'
  const { id, name, labelTier, basis } = place
  return { id, label: name, tier: labelTier, kind, kept: kept.has(id), westward, stated: basis.kind === 'stated' }
}
