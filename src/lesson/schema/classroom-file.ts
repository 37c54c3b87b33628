import * as z from 'zod/mini'
import { id, isoDay, text } from './field.ts'
import { options, teachingRefs } from './teaching-fields.ts'

const said = z.strictObject({ id, says: text })

/** What the plans of a lesson share. Students see only the question and the options of a vote. */
export const classroomFile = z.strictObject({
  hooks: z.array(said).check(z.describe('Skills in general terms, for no curriculum.')),
  materials: z.array(z.strictObject({ id, title: text, says: text })).check(z.describe('Sheets to print.')),
  votes: z.array(
    z.strictObject({
      id,
      question: text,
      options,
      best: z.nullable(id).check(z.describe('null where nobody can be wrong.')),
      asOf: isoDay,
      voteAgain: text,
      reveal: text,
      refs: teachingRefs,
    }),
  ),
  misreadings: z.array(z.strictObject({ id, says: text, reply: text, refs: teachingRefs })),
})
