import * as z from 'zod/mini'
import { text } from './field.ts'

/** A name or word with its language. Without a script it is in Latin letters. */
export const name = z.strictObject({
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/), z.describe('The language: en, ko, ru, zh, ja, ...')),
  script: z.exactOptional(
    z.string().check(z.regex(/^[A-Z][a-z]{3}$/), z.describe('The script: Cyrl, Hang, Hani, Hans, Hant, ...')),
  ),
  name: text,
  romanization: z.exactOptional(text.check(z.describe('The system by which it is put into Latin letters.'))),
  note: z.exactOptional(text),
})

export type AuthoredName = z.infer<typeof name>
