import * as z from 'zod/mini'
import { basisKind, edtf, id, text } from './field.ts'
import { name } from './name.ts'
import { prose } from './prose.ts'
import { featureCollection, point } from './shape.ts'

const place = z.strictObject({
  id,
  name: text.check(z.describe("The label on a map of the document's own day.")),
  modernName: text,
  modernNameSince: z.exactOptional(
    edtf.check(z.describe('When the place got its modern name, if that was after the days of the lesson.')),
  ),
  type: text.check(z.describe('city, town, port, mountain, region, ...')),
  labelTier: z.literal([1, 2, 3]).check(z.describe('1 always, 2 when there is room, 3 only when selected.')),
  namedInDocument: z.boolean(),
  basis: basisKind,
  coordinateBasis: z.enum(['geonames', 'encyclopedia', 'estimate']),
  precisionKm: z.number().check(z.gte(0), z.describe('How far off the point may be, in kilometres.')),
  note: prose,
  names: z.array(name),
})

export const placesFile = featureCollection(place, point)
export type AuthoredPlace = z.infer<typeof place>
