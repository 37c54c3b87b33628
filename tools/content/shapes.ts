import type { LineString, Polygon } from '#src/domain/geometry.ts'
import { type ShapeId, toRef } from '#src/domain/ref.ts'
import type { AuthoredCitation } from '#src/lesson/schema/citation.ts'
import type { AuthoredProse } from '#src/lesson/schema/prose.ts'
import { type Spot, inside, spotIn } from './issue-log.ts'
import type { Authored, AuthoredFile } from './layout.ts'

/** What a cross-check may ask of any shape, whatever file it stands in. */
export type AuthoredShape = {
  readonly id: ShapeId
  /** Of its properties. */
  readonly spot: Spot
  readonly geometrySpot: Spot
  readonly properties: {
    readonly title: string
    readonly side: string
    readonly because: AuthoredProse
    readonly outsideFrame?: string
    readonly sources: readonly AuthoredCitation[]
  }
  readonly geometry: LineString | Polygon
}

type Feature = {
  readonly properties: AuthoredShape['properties'] & { readonly id: string }
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
