import * as z from 'zod/mini'
import { CSL_DATES, CSL_NAMES, CSL_TEXTS, CSL_TYPES } from './csl.ts'
import { id, nonEmptyList, text } from './field.ts'

const flag = z.exactOptional(z.union([z.boolean(), z.number(), z.string()]))
const parts = {
  'non-dropping-particle': z.exactOptional(text.check(z.describe('As the “de” of de Gaulle: it belongs to the name.'))),
  'dropping-particle': z.exactOptional(text.check(z.describe('As the “von” of Alexander von Humboldt.'))),
  suffix: z.exactOptional(text.check(z.describe('As “Jr.” or “III”.'))),
  'comma-suffix': flag,
  'static-ordering': flag,
  'parse-names': flag,
}
/** Someone with a family name or with one name alone, or a body or cover name that is one phrase. */
const creator = z.union([
  z.strictObject({ family: text, given: z.exactOptional(text), ...parts }),
  z.strictObject({ given: text, ...parts }),
  z.strictObject({ literal: text }),
])
const creators = z.exactOptional(z.array(creator).check(z.minLength(1)))

const part = z.array(z.int()).check(z.minLength(1), z.maxLength(3))
const date = z.union([
  z.strictObject({
    'date-parts': z.array(part).check(z.minLength(1), z.maxLength(2)),
    season: z.exactOptional(z.literal([1, 2, 3, 4])),
    circa: flag,
  }),
  z.strictObject({
    literal: text.check(z.describe('A date in words, such as "undated web page".')),
    circa: flag,
  }),
])
const eachAs = <K extends string, T>(names: readonly K[], schema: T) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<K, T>

/**
 * An item of CSL-JSON, as Zotero exports it. Types, names and dates are checked because a citation style silently drops
 * malformed ones.
 */
const item = z.looseObject({
  id,
  type: z.enum(CSL_TYPES),
  ...eachAs(CSL_NAMES, creators),
  ...eachAs(CSL_DATES, z.exactOptional(date)),
  ...eachAs(CSL_TEXTS, z.exactOptional(text)),
  title: text,
  issued: date,
  custom: z.strictObject({
    tier: z.enum(['primary', 'official-history', 'scholarly', 'press', 'reference', 'popular']),
    seen: z.enum(['whole', 'part', 'summary', 'no']).check(z.describe('How much of it the editors read.')),
    archiveRef: z.exactOptional(text),
  }),
})

export const sourcesFile = nonEmptyList(item)
export type AuthoredSource = z.infer<typeof item>
export type AuthoredCreator = z.infer<typeof creator>
export type AuthoredDate = z.infer<typeof date>
