import * as z from 'zod/mini'
import { isoDay, refTo } from './field.ts'
import { evidence, featureCollection, lineString, shapeFields } from './shape.ts'

const towns = z.exactOptional(z.array(refTo('place')))

const front = z.strictObject({
  ...shapeFields,
  date: isoDay,
  part: z.enum(['main', 'secondary']).check(z.describe('One main line for each day; the others are secondary.')),
  gaps: z
    .array(z.tuple([z.int(), z.int()]))
    .check(z.describe('Pairs of vertex numbers, from 0, between which nobody was in contact.')),
  evidence: z.array(evidence),
  townsBehind: towns.check(z.describe('Towns that must lie to the right of the drawn line, on its own side.')),
  townsAhead: towns.check(z.describe("Towns that must lie to the left of the drawn line, on the enemy's side.")),
})

export const frontsFile = featureCollection(front, lineString)
