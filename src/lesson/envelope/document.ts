import * as z from 'zod/mini'
import type { Change, Mention, MentionRole, Passage, PassageKind, SourceCard, TextRange } from '#src/domain/document.ts'
import { fields, arrayOf, number, oneOf, ref, text } from './fields.ts'

const range = { start: number, end: number }
const labelled = arrayOf(fields<{ readonly label: string; readonly text: string }>({ label: text, text }))

export const passage = fields<Passage>({
  id: ref('passage'),
  kind: oneOf<PassageKind>({
    mark: true,
    heading: true,
    number: true,
    address: true,
    instruction: true,
    paragraph: true,
    recommendation: true,
    signature: true,
    date: true,
    distribution: true,
  }),
  seed: text,
  reading: text,
  seedLine: number,
  adapted: text,
  leftOut: arrayOf(text),
  changes: arrayOf(
    fields<Change>({
      seed: text,
      reading: text,
      reason: text,
      inSeed: fields<TextRange>(range),
      inReading: fields<TextRange>(range),
    }),
  ),
  mentions: arrayOf(
    fields<Mention>({
      ...range,
      phrase: text,
      ref: ref(),
      as: z.optional(oneOf<MentionRole>({ date: true, claim: true })),
    }),
  ),
  queries: arrayOf(text),
})

export const card = fields<SourceCard>({
  source: ref('source'),
  rows: labelled,
  citation: text,
  notes: arrayOf(fields<SourceCard['notes'][number]>({ label: text, text, whenOpen: z.optional(z.literal(true)) })),
  askFirst: z.optional(text),
})
