import * as z from 'zod/mini'
import { citations } from '../citation.ts'
import { anyRef, id, isoDay, refTo, text } from '../field.ts'
import { foreseen } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

/** The student draws the document's periods on the timeline. */
export const spanTask = z.strictObject({
  ...taskFields,
  kind: z.literal('span'),
  spans: z.array(
    z.strictObject({
      id,
      label: text,
      passage: refTo('passage'),
      words: text.check(z.describe('The words of the passage that give the length, letter by letter.')),
      from: isoDay,
      to: isoDay,
      days: z.int().check(z.gte(1), z.describe('From the first to the last day.')),
      end: z.enum(['open', 'closed']),
      toleranceDays: z.int().check(z.gte(0)),
      outsideFrame: z.exactOptional(text.check(z.describe('Why it ends outside the frame of the lesson.'))),
    }),
  ),
  answer: z.strictObject({
    words: text,
    otherStart: z.exactOptional(text.check(z.describe('What to say to a student who counts from another day.'))),
  }),
  thenAsk: z.array(z.strictObject({ question: text, look: z.array(anyRef), answer: text, foreseen })),
  later: z.exactOptional(
    z
      .strictObject({ asOf: isoDay, text, events: z.array(refTo('event')), sources: citations })
      .check(z.describe('What filled the periods, for a class that continues.')),
  ),
})
