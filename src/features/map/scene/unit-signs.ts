import type { Lesson } from '#src/domain/lesson.ts'
import type { Unit } from '#src/domain/shapes.ts'
import { sideStyle } from '#src/domain/side.ts'
import { covers } from '#src/domain/span.ts'
import type { MapSigns, TroopPicture } from '#src/widgets/map/map-scene.ts'
import { pointOf } from './movement-signs.ts'

/** Each unit at its place; units at the same place on the same day get different slots. */
export function unitSigns({ units, places, sides }: Pick<Lesson, 'units' | 'places' | 'sides'>): MapSigns['units'] {
  const pointOfPlace = new Map(places.map(({ id, geometry }) => [id, geometry.coordinates]))
  return {
    type: 'FeatureCollection',
    features: units.flatMap((unit, at) => {
      const point = pointOfPlace.get(unit.place)
      if (point === undefined) return []
      const { id, side, basis, when, short } = unit
      const before = units
        .slice(0, at)
        .filter((other) => other.place === unit.place && covers(other.when, when.from ?? 0))
      const properties = {
        id,
        ink: sideStyle(sides, side).ink,
        basis: basis.kind,
        from: when.from,
        to: when.to,
        label: short,
        picture: pictureOf(unit, sides),
        slot: before.length,
      }
      return [{ type: 'Feature' as const, properties, geometry: pointOf(point) }]
    }),
  }
}

/** One picture for each size of unit of each side. */
export function troopPictures({ units, sides }: Pick<Lesson, 'units' | 'sides'>): readonly TroopPicture[] {
  const byName = new Map(units.map((unit) => [pictureOf(unit, sides), unit]))
  return [...byName].map(([name, { side, sign }]) => ({ name, ink: sideStyle(sides, side).ink, sign }))
}

function pictureOf({ type, side }: Unit, sides: Lesson['sides']): string {
  return `troops-${type}-${sideStyle(sides, side).ink}`
}
