import * as z from 'zod/mini'
import { refTo } from './field.ts'
import { evidence, featureCollection, lineString, shapeFields, spanFields } from './shape.ts'

const places = z.exactOptional(z.array(refTo('place')))

const line = z.strictObject({
  ...shapeFields,
  ...spanFields,
  evidence: z.array(evidence),
  latitude: z.exactOptional(
    z.number().check(z.describe('The latitude at which every vertex lies, for a line that follows a parallel.')),
  ),
  placesNorth: places.check(z.describe('Places that must lie north of that latitude.')),
  placesSouth: places.check(z.describe('Places that must lie south of that latitude.')),
})

export const linesFile = featureCollection(line, lineString)
