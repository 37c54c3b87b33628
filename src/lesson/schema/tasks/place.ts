import * as z from 'zod/mini'
import { refTo, text } from '../field.ts'
import { mistake } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

const where = z
  .enum(['point', 'region', 'none'])
  .check(z.describe('A point to pin, a region to shade, or no single place.'))
const ref = z.exactOptional(refTo('place', 'area'))

/** The student says of each recommendation whether a map can show it, and how. */
export const placeTask = z.strictObject({
  ...taskFields,
  kind: z.literal('place'),
  items: z.array(
    z.strictObject({
      recommendation: refTo('recommendation'),
      answer: where,
      ref,
      words: text.check(z.describe('The deciding words of the recommendation, letter by letter.')),
      edgesGiven: z.exactOptional(z.int().check(z.gte(0), z.describe('How many edges of a region the words give.'))),
      arguable: z
        .array(z.strictObject({ answer: where, ref, reply: text }))
        .check(z.describe('Other answers that count as right if they are argued.')),
      why: text,
      mapMayShow: text,
      wrong: z.array(mistake),
    }),
  ),
})
