import * as z from 'zod/mini'
import { confidenceLevel, id, refTo, text } from '../field.ts'
import { extractRef, wordsOfExtract, wordsOfPassage } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

const source = refTo('source')

/** The student compares another document with this one and sorts statements. */
export const compareTask = z.strictObject({
  ...taskFields,
  kind: z.literal('compare'),
  left: z.strictObject({ source, label: text }),
  right: z.strictObject({ source, label: text, extracts: z.array(extractRef) }),
  statements: z.array(
    z.strictObject({
      id,
      text,
      answer: z.enum(['agree', 'differ', 'silent']),
      silentIn: z.exactOptional(z.enum(['document', 'other'])),
      document: z.exactOptional(wordsOfPassage),
      other: z.exactOptional(wordsOfExtract),
      why: text,
    }),
  ),
  decide: z.exactOptional(id.check(z.describe('The vote held at the end.'))),
  answer: z.strictObject({
    counts: z.strictObject({ agree: z.int(), differ: z.int(), silent: z.int() }),
    decision: z.exactOptional(id.check(z.describe('The option the editors support.'))),
    sureness: z.exactOptional(confidenceLevel),
  }),
})
