import * as z from 'zod/mini'
import { citations } from '../citation.ts'
import { anyRef, id, isoDay, refTo, text } from '../field.ts'
import { foreseen } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

/** The student draws lengths of time of the document on the timeline. */
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
      outsideFrame: z.exactOptional(text.check(z.describe('Why it may end after the days of the lesson.'))),
    }),
  ),
  answer: z.strictObject({
    words: text,
    startFrom12: z.exactOptional(text.check(z.describe('What to say to another way of counting.'))),
  }),
  thenAsk: z.array(z.strictObject({ question: text, look: z.array(anyRef), answer: text, foreseen })),
  later: z.exactOptional(
    z
      .strictObject({ asOf: isoDay, text, events: z.array(refTo('event')), sources: citations })
      .check(z.describe('What filled the lengths of time, for a class that goes on.')),
  ),
})
