import type { Position } from '#src/domain/geometry.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Movement } from '#src/domain/shapes.ts'
import { type SideStyle, sideStyle } from '#src/domain/side.ts'
import type { MapSigns, MovementProperties } from '#src/widgets/map/map-scene.ts'
import { turnOnMap } from './bearings.ts'
import { beginning, cutInto, smooth, stopShort } from '#src/domain/smooth.ts'

/** Number of pieces in a tapering line: enough to look smooth. */
const PIECES = 9
/** How far before its goal an arrow ends, in degrees: clear of the dot and the start of the name. */
const SHORT_OF_GOAL = 0.045
/** How much of the route is drawn while its goal may not be shown, in degrees: the same for long and short routes. */
const START = 0.32

type MovementFeature = MapSigns['movements']['features'][number]

export function movementSigns({ movements, sides }: Pick<Lesson, 'movements' | 'sides'>): MapSigns['movements'] {
  return {
    type: 'FeatureCollection',
    features: movements.flatMap((movement) => featuresOf(movement, sideStyle(sides, movement.side))),
  }
}

function featuresOf(movement: Movement, style: SideStyle): readonly MovementFeature[] {
  const curve = stopShort(smooth(movement.geometry.coordinates), SHORT_OF_GOAL)
  const tail = curve[0]
  const head = curve.at(-1)
  const beforeHead = curve.at(-2)
  if (tail === undefined || head === undefined || beforeHead === undefined) return []
  const make = (part: MovementProperties['part'], geometry: GeoJSON.Geometry, step = 1, turn = 0): MovementFeature => ({
    type: 'Feature',
    properties: { ...propertiesOf(movement, style), part, step, turn },
    geometry,
  })
  // dashes look best on an unbroken line
  const isWhole = movement.basis.kind === 'stated' || movement.basis.kind === 'documented'
  const pieces = isWhole ? cutInto(curve, PIECES) : [curve]
  const stepOf = (at: number) => (isWhole ? (at + 0.5) / PIECES : 0.6)
  return [
    make('whole', lineOf(curve)),
    ...pieces.map((piece, at) => make('piece', lineOf(piece), stepOf(at))),
    make('start', lineOf(beginning(curve, START))),
    make('tail', pointOf(tail), 0),
    make('head', pointOf(head), 1, turnOnMap(beforeHead, head)),
  ]
}

function propertiesOf({ id, basis, when, title }: Movement, { ink, form }: SideStyle) {
  return { id, ink, form, basis: basis.kind, from: when.from, to: when.to, label: title }
}

export function lineOf(points: readonly Position[]): GeoJSON.LineString {
  return { type: 'LineString', coordinates: points.map(([lon, lat]) => [lon, lat]) }
}

export function pointOf([lon, lat]: Position): GeoJSON.Point {
  return { type: 'Point', coordinates: [lon, lat] }
}
