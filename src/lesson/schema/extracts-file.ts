import * as z from 'zod/mini'
import { anyRef, edtf, id, isoDay, refTo, text } from './field.ts'
import { foreseen } from './teaching-fields.ts'

/** What another document says, in our own words. */
export const extractFile = z.strictObject({
  id,
  title: text,
  date: edtf,
  dateNote: text.check(z.describe('A doubt about the date, or where it is given.')),
  asOf: isoDay.check(z.describe('From which day the report may be shown.')),
  notesAsOf: isoDay.check(z.describe('From which day canTell and cannotTell may be shown.')),
  foreseen,
  from: text,
  to: text,
  source: refTo('source'),
  locator: text,
  originalLanguage: text,
  translator: text,
  seen: z.enum(['whole', 'part', 'as-quoted']).check(z.describe('How much of it was read, or by whom it is quoted.')),
  seenNote: text,
  report: text.check(z.describe('What it says, in our own words. Never the document itself.')),
  phrases: z.array(text).check(z.describe('The few words that are quoted, letter by letter.')),
  phrasesFrom: text.check(z.describe('Which text they are quoted from, and whose translation it is.')),
  gloss: z.array(
    z.strictObject({ phrase: text.check(z.describe('A hard word of a phrase or of the report.')), note: text }),
  ),
  canTell: text.check(z.describe('What it is evidence for.')),
  cannotTell: text,
  refs: z.array(anyRef),
  rightsNote: text,
})
export type ExtractFile = z.infer<typeof extractFile>
