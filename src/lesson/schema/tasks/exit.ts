import * as z from 'zod/mini'
import { isoDay, refTo, text } from '../field.ts'
import { extractRef } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

const level = z.int().check(z.gte(1))

/** The student answers the question of the lesson, by a rubric. */
export const exitTask = z.strictObject({
  ...taskFields,
  kind: z.literal('exit'),
  rubric: z.array(z.strictObject({ level, name: text, describes: text, example: text })),
  exampleQuotations: z.array(
    z.strictObject({
      level,
      passage: z.exactOptional(refTo('passage')),
      extract: z.exactOptional(extractRef),
      words: text.check(z.describe('As the example of this level quotes them.')),
    }),
  ),
  shortForm: text,
  beforeTheEnd: z
    .strictObject({ asOf: isoDay, prompt: text })
    .check(z.describe('For a class that stops on an earlier day.')),
})
