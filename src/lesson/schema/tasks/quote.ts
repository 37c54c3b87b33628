import * as z from 'zod/mini'
import { id, text } from '../field.ts'
import { wordsOfPassage } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

/** The student answers with words of the document. */
export const quoteTask = z.strictObject({
  ...taskFields,
  kind: z.literal('quote'),
  questions: z.array(z.strictObject({ id, question: text })),
  starters: z.array(text),
  goodEvidence: z.array(text),
  modelQuotations: z.array(z.extend(wordsOfPassage, { question: id, answer: text, whyGood: text })),
  weakQuotations: z.array(z.extend(wordsOfPassage, { question: id, whyWeak: text })),
})
