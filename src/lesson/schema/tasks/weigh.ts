import * as z from 'zod/mini'
import { id, refTo, text } from '../field.ts'
import { teachingRefs, wordsOfPassage } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

const weight = z.enum(['supports', 'undercuts', 'nothing'])

/** The student weighs evidence for and against a claim. */
export const weighTask = z.strictObject({
  ...taskFields,
  kind: z.literal('weigh'),
  claim: text,
  claimWords: wordsOfPassage,
  evidence: z.array(
    z.strictObject({
      id,
      text,
      point: z.exactOptional(refTo('recommendation').check(z.describe('The recommendation it is about.'))),
      knownOnly: z.exactOptional(z.literal('now').check(z.describe('Evidence from historians.'))),
      answer: weight,
      reason: text,
      arguable: z.exactOptional(z.strictObject({ answer: weight, reply: text })),
      refs: teachingRefs,
    }),
  ),
  answer: z.exactOptional(z.strictObject({ rewritten: text.check(z.describe('A claim that all the evidence fits.')) })),
})
