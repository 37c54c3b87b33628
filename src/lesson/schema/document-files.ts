import * as z from 'zod/mini'
import { MENTION_ROLES } from '#src/domain/document.ts'
import { anyRef, id, refTo, nonEmptyList, text } from './field.ts'

const change = z.strictObject({ seed: text, reading: text, reason: text })
const mention = z.strictObject({
  phrase: text.check(z.describe('As it stands in the reading.')),
  ref: anyRef,
  occurrence: z.exactOptional(
    z.int().check(z.gte(1), z.describe('Which one, when the phrase occurs more than once. 1 is the first.')),
  ),
  as: z.exactOptional(
    z.enum(MENTION_ROLES).check(z.describe('What the phrase is, if it is neither a name nor a term.')),
  ),
})
const passage = z.strictObject({
  id,
  kind: z.enum([
    'mark',
    'heading',
    'number',
    'address',
    'instruction',
    'paragraph',
    'recommendation',
    'signature',
    'date',
    'distribution',
  ]),
  seed: text.check(z.describe('The characters of seed.txt. Never edit them.')),
  reading: text,
  adapted: text.check(z.describe('A simpler wording, always shown as adapted. […] stands for words left out.')),
  leftOut: z.exactOptional(z.array(text)).check(z.describe('The words of the reading behind each […], in order.')),
  changes: z.exactOptional(z.array(change)),
  mentions: z.exactOptional(z.array(mention)),
  queries: z.exactOptional(z.array(text)),
})
const labelled = z.strictObject({ label: text, text })

export const passagesFile = nonEmptyList(passage)
export const apparatusFile = z.strictObject({
  head: z.string(),
  separators: z.array(z.strictObject({ before: refTo('passage'), text: z.string() })),
  tail: z.exactOptional(z.string().check(z.describe('What seed.txt has after the last passage, if anything.'))),
  unmarked: z.exactOptional(z.array(z.strictObject({ phrase: text, reason: text }))),
})
export const cardFile = z.strictObject({
  source: refTo('source').check(z.describe('The document itself as an item of sources.json.')),
  citation: text,
  rows: nonEmptyList(labelled),
  notes: z.array(
    z.extend(labelled, {
      whenOpen: z.exactOptional(
        z.literal(true).check(z.describe('It says what the document says: shown once none of it is covered.')),
      ),
    }),
  ),
  askFirst: z.exactOptional(id.check(z.describe('The open question asked before the text is uncovered.'))),
})

export type PassagesFile = z.infer<typeof passagesFile>
export type AuthoredMention = z.infer<typeof mention>
export type AuthoredChange = z.infer<typeof change>
export type ApparatusFile = z.infer<typeof apparatusFile>
