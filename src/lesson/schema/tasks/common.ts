import * as z from 'zod/mini'
import { citations } from '../citation.ts'
import { id, text } from '../field.ts'
import { dayOrNow, foreseen, mistake, teachingRefs } from '../teaching-fields.ts'

/** What every exercise has. What a student sees before answering names nothing later than `asOf`. */
export const taskFields = {
  id,
  title: text,
  skill: text.check(z.describe('sourcing, close-reading, context, corroboration, contingency or map')),
  minutes: z.number().check(z.positive()),
  asOf: dayOrNow.check(z.describe('The as-of day for the student.')),
  answerAsOf: dayOrNow.check(z.describe('The latest day that answer, editorsView and replies mention.')),
  prompt: text.check(z.describe('To the student. Plain text.')),
  foreseen,
  editorsView: text.check(z.describe('What the editors think, shown once an answer is locked in.')),
  mistakes: z.array(mistake).check(z.describe("Teacher's side.")),
  teacherNote: text.check(z.describe("Teacher's side.")),
  refs: teachingRefs.check(z.describe('What in this lesson supports the answer.')),
  sources: citations,
}
