import * as z from 'zod/mini'
import { id, text } from '../field.ts'
import { teachingRefs } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

/** The student answers from memory; every option has a reply. */
export const retrievalTask = z.strictObject({
  ...taskFields,
  kind: z.literal('retrieval'),
  items: z.array(
    z.strictObject({
      id,
      question: text,
      options: z.array(z.strictObject({ id, text, reply: text })).check(z.minLength(2)),
      best: id,
      misconception: text.check(z.describe("Teacher's side: the misconception behind a wrong answer.")),
      refs: teachingRefs,
    }),
  ),
})
