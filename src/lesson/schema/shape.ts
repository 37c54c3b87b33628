import * as z from 'zod/mini'
import { citations } from './citation.ts'
import { basisKind, edtf, id, longitudeLatitude, refTo, text } from './field.ts'
import { prose } from './prose.ts'

export const lineString = z.strictObject({
  type: z.literal('LineString'),
  coordinates: z.array(longitudeLatitude).check(z.minLength(2)),
})
export const polygon = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(longitudeLatitude).check(z.minLength(4))).check(z.minLength(1)),
})
export const point = z.strictObject({ type: z.literal('Point'), coordinates: longitudeLatitude })

/** What every drawn shape says about itself. */
export const shapeFields = {
  id,
  title: text,
  type: text.check(z.describe('What sort of thing it is; decides how it is drawn.')),
  side: text.check(z.describe('One of the sides in lesson.yaml.')),
  basis: basisKind.check(
    z.describe('documented: texts establish it; inferred: by reasoning; symbolic: stands for an idea, not a route.'),
  ),
  because: prose.check(z.describe('One sentence on why it is drawn so.')),
  passages: z.array(refTo('passage')),
  sources: citations,
  note: z.exactOptional(prose),
  outsideFrame: z.exactOptional(
    text.check(z.describe('Why its dates lie outside the frame of the lesson. Leave it out if they do not.')),
  ),
}

export const spanFields = {
  start: z.exactOptional(edtf),
  end: z.exactOptional(edtf),
  datesNote: z.exactOptional(prose).check(z.describe('A doubt about the dates, or where one of them comes from.')),
}

/** For anything with a duration: events and movements. */
export const underWay = z.exactOptional(
  text.check(z.describe('What to call it until it is over. Leave it out if the name does not give away the end.')),
)

export const evidence = z.strictObject({
  place: refTo('place'),
  unit: text,
  statement: prose.check(z.describe('What the source establishes at this place.')),
  source: refTo('source'),
})

/** A GeoJSON file whose features have the given properties. Other members are ignored. */
export function featureCollection<P extends z.ZodMiniType, G extends z.ZodMiniType>(properties: P, geometry: G) {
  return z.looseObject({
    type: z.literal('FeatureCollection'),
    features: z.array(z.looseObject({ type: z.literal('Feature'), properties, geometry })),
  })
}

export type AuthoredEvidence = z.infer<typeof evidence>
