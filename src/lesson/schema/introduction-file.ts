import * as z from 'zod/mini'
import { citations } from './citation.ts'
import { anyRef, isoDay, text } from './field.ts'

const refs = z.exactOptional(z.array(anyRef))
const forStudents = z.strictObject({
  asOf: isoDay.check(z.describe('The day after which it names nothing.')),
  text: text.check(z.describe('Plain text.')),
  refs,
  sources: citations,
})

export const introductionFile = z.strictObject({
  introduction: forStudents.check(z.describe('What this is and what the reader will do, for the first screen.')),
  background: forStudents.check(z.describe('For students new to the subject.')),
  teacherBackground: z
    .strictObject({ text, refs, sources: citations })
    .check(z.describe('The whole story, in Markdown, for teachers only.')),
})
