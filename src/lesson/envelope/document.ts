import * as z from 'zod/mini'
import type { Change, Mention, MentionRole, Passage, PassageKind, SourceCard, TextRange } from '#src/domain/document.ts'
import { fields, list, number, oneOf, ref, text } from './fields.ts'

const range = { start: number, end: number }
const labelled = list(fields<{ readonly label: string; readonly text: string }>({ label: text, text }))

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
  leftOut: list(text),
  changes: list(
    fields<Change>({
      seed: text,
      reading: text,
      reason: text,
      inSeed: fields<TextRange>(range),
      inReading: fields<TextRange>(range),
    }),
  ),
  mentions: list(
    fields<Mention>({
      ...range,
      phrase: text,
      ref: ref(),
      as: z.optional(oneOf<MentionRole>({ date: true, claim: true })),
    }),
  ),
  queries: list(text),
})

export const card = fields<SourceCard>({
  source: ref('source'),
  rows: labelled,
  citation: text,
  notes: list(fields<SourceCard['notes'][number]>({ label: text, text, whenOpen: z.optional(z.literal(true)) })),
  askFirst: z.optional(text),
})
