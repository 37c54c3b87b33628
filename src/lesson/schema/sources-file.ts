import * as z from 'zod/mini'
import { id, text } from './field.ts'

/** Someone with a family name, or a body or cover name that is one phrase. */
const creator = z.union([
  z.looseObject({ family: text, given: z.exactOptional(text) }),
  z.looseObject({ literal: text }),
])
const creators = z.exactOptional(z.array(creator))

const part = z.union([z.int(), z.string().check(z.regex(/^\d+$/))])
const issued = z.union([
  z.looseObject({ 'date-parts': z.array(z.array(part).check(z.minLength(1))).check(z.minLength(1)) }),
  z.looseObject({ literal: text.check(z.describe('A date in words, such as "undated web page".')) }),
])

/**
 * An item of CSL-JSON, as Zotero exports it. Checked here is what the style that prints it would otherwise drop
 * without a word: names and dates of another form.
 */
const item = z.looseObject({
  id,
  type: text,
  title: text,
  author: creators,
  editor: creators,
  translator: creators,
  recipient: creators,
  issued,
  URL: z.exactOptional(text),
  note: z.exactOptional(text),
  custom: z.strictObject({
    tier: z.enum(['primary', 'official-history', 'scholarly', 'press', 'reference', 'popular']),
    seen: z.enum(['whole', 'part', 'summary', 'no']).check(z.describe('How much of it the editors read.')),
    archiveRef: z.exactOptional(text),
  }),
})

export const sourcesFile = z.array(item)
export type SourcesFile = z.infer<typeof sourcesFile>
export type AuthoredSource = z.infer<typeof item>
