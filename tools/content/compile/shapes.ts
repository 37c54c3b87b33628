import type { LineString, Polygon } from '#src/domain/geometry.ts'
import { type ShapeId, type UnitId, toRef } from '#src/domain/ref.ts'
import type { AuthoredCitation } from '#src/lesson/schema/citation.ts'
import type { AuthoredProse } from '#src/lesson/schema/prose.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { Authored, AuthoredFile } from '../read/layout.ts'

/** What a cross-check may ask of any shape, whatever file it stands in. */
export type AuthoredShape = AuthoredSign & {
  readonly id: ShapeId
  readonly geometrySpot: Spot
  readonly geometry: LineString | Polygon
}

/** The same of anything that is drawn for its own sake: shapes and units. */
export type AuthoredSign = {
  readonly id: ShapeId | UnitId
  /** Of its properties. */
  readonly spot: Spot
  readonly properties: {
    readonly title: string
    readonly side: string
    readonly because: AuthoredProse
    readonly outsideFrame?: string
    readonly sources: readonly AuthoredCitation[]
  }
}

type Feature = {
  readonly properties: AuthoredSign['properties'] & { readonly id: string }
  readonly geometry: LineString | Polygon
}

/** Areas, fronts, lines and movements in file order. */
export function listShapes({ areas, fronts, lines, movements }: Authored): AuthoredShape[] {
  const from = (
    kind: 'area' | 'front' | 'line' | 'movement',
    { file, value }: AuthoredFile<{ readonly features: readonly Feature[] }>,
  ): AuthoredShape[] =>
    value.features.map(({ properties, geometry }, index) => {
      const spot = spotIn(file, 'features', index)
      return {
        id: toRef(kind, properties.id),
        spot: inside(spot, 'properties'),
        geometrySpot: inside(spot, 'geometry'),
        properties,
        geometry,
      }
    })
  return [...from('area', areas), ...from('front', fronts), ...from('line', lines), ...from('movement', movements)]
}

/** All shapes, then the units. */
export function listSigns(authored: Authored): AuthoredSign[] {
  const { file, value } = authored.units
  const units = value.map((properties, index) => ({
    id: toRef('unit', properties.id),
    spot: spotIn(file, index),
    properties,
  }))
  return [...listShapes(authored), ...units]
}
