import type { PassageId, Ref, SourceId } from './ref.ts'

export type PassageKind =
  | 'mark'
  | 'heading'
  | 'number'
  | 'address'
  | 'instruction'
  | 'paragraph'
  | 'recommendation'
  | 'signature'
  | 'date'
  | 'distribution'

/** A range of text. Offsets are UTF-16 units within `reading` or `seed`. */
export type Passage = {
  readonly id: PassageId
  readonly kind: PassageKind
  readonly seed: string
  readonly reading: string
  /** The line of the seed's file on which the passage begins, counted from 1. */
  readonly seedLine: number
  /** A simpler wording, always labelled as adapted. `LEFT_OUT` marks omissions. */
  readonly adapted: string
  /** The words of the reading behind each `LEFT_OUT`, in order. */
  readonly leftOut: readonly string[]
  readonly changes: readonly Change[]
  readonly mentions: readonly Mention[]
  /** Editorial doubts that did not change the text. */
  readonly queries: readonly string[]
}

export const LEFT_OUT = '[…]'

export type TextRange = { readonly start: number; readonly end: number }

/** One entry of the apparatus: what the seed has, what the reading text has, and why. */
export type Change = {
  readonly seed: string
  readonly reading: string
  readonly reason: string
  readonly inSeed: TextRange
  readonly inReading: TextRange
}

/** The role of a phrase that is neither a name nor a term: a date, a length of time, or a claim. */
export const MENTION_ROLES = ['date', 'claim'] as const
export type MentionRole = (typeof MENTION_ROLES)[number]

/** A phrase in the reading text that refers to an entity. Mentions may nest but never cross. */
export type Mention = TextRange & { readonly phrase: string; readonly ref: Ref; readonly as?: MentionRole }

export type SourceCard = {
  /** The document itself as a work of the bibliography. */
  readonly source: SourceId
  /** The day the document bears, and its place in an archive, as printed. */
  readonly rows: readonly { readonly label: string; readonly text: string }[]
  readonly citation: string
  /** Those that say what the document says are shown `whenOpen`: once none of it is covered. */
  readonly notes: readonly { readonly label: string; readonly text: string; readonly whenOpen?: true }[]
  /** The open question asked before the text is uncovered. */
  readonly askFirst?: string
}

/** A run of text with the marks that cover it, innermost last (indexes into the given ranges). */
export type Segment = TextRange & { readonly marks: readonly number[] }

/** Splits a text of `length` at every range boundary, so that nested marks can be drawn in sequence. */
export function toSegments(length: number, ranges: readonly TextRange[]): Segment[] {
  const borders = new Set([0, length])
  for (const { start, end } of ranges) borders.add(start).add(end)
  const sorted = [...borders].filter((border) => border >= 0 && border <= length).sort((a, b) => a - b)
  const size = (index: number) => (ranges[index]?.end ?? 0) - (ranges[index]?.start ?? 0)
  return sorted.slice(0, -1).map((start, position) => {
    const end = sorted[position + 1] ?? length
    const marks = ranges.flatMap((range, index) => (range.start <= start && range.end >= end ? [index] : []))
    return { start, end, marks: marks.sort((a, b) => size(b) - size(a)) }
  })
}
