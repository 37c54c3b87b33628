import * as z from 'zod/mini'
import { refTo, text } from '../field.ts'
import { wordsOfPassage } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

const passage = refTo('passage')

/** The student predicts what covered passages say, and uncovers them one by one. */
export const coverTask = z.strictObject({
  ...taskFields,
  kind: z.literal('cover'),
  open: z.array(passage),
  covered: z.array(passage),
  uncover: z
    .array(
      z.strictObject({
        passage,
        before: text.check(z.describe('Asked while the passage is covered.')),
        after: text.check(z.describe('Asked when it has been uncovered.')),
        words: text.check(z.describe('The key words of the passage, letter by letter.')),
        listenFor: text.check(z.describe("Teacher's side: what a good answer notices.")),
      }),
    )
    .check(z.describe('Every covered passage, in the order of uncovering.')),
  answer: z.strictObject({
    foreseeable: z.array(
      z.extend(wordsOfPassage, { point: text, why: text.check(z.describe('Why these words lead to the point.')) }),
    ),
    notForeseeable: z.array(z.strictObject({ point: text, why: text })),
  }),
})
