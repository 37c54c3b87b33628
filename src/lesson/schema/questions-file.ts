import * as z from 'zod/mini'
import { anyRef, id, refTo, nonEmptyList, text } from './field.ts'

const open = z.strictObject({
  id,
  kind: z.literal('open'),
  skill: text,
  prompt: text,
  hint: text,
  modelAnswer: text.check(z.describe("Teacher's side: never on a student's print.")),
  refs: z.array(anyRef),
})
const predict = z.strictObject({
  id,
  kind: z.literal('predict'),
  recommendation: refTo('recommendation'),
  passage: refTo('passage'),
  prompt: text,
  options: nonEmptyList(z.strictObject({ id, text })),
  best: id.check(z.describe('The id of the option nearest to what happened.')),
  reveal: text,
  sources: z.array(refTo('source')),
})

export const questionsFile = z.array(z.discriminatedUnion('kind', [open, predict]))
