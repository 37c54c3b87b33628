import type { NotePlace } from '#src/domain/quotation.ts'
import type { PassageId } from '#src/domain/ref.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { type NormalText, normaliseText } from './normalise-text.ts'

/** A range of the whole document: offsets in its passages, joined. */
export type DocumentRange = { readonly from: number; readonly to: number }

/** The reading text of the whole document, for searching. */
export type DocumentText = {
  readonly text: string
  readonly normal: NormalText
  readonly whole: DocumentRange
  readonly passage: (id: PassageId) => DocumentRange | null
  /** The range as places in passages, one for each passage that it touches. */
  readonly placesIn: (range: DocumentRange) => readonly NotePlace[]
}

const cache = new WeakMap<LessonIndex, DocumentText>()

export function documentText(index: LessonIndex): DocumentText {
  const known = cache.get(index)
  if (known !== undefined) return known
  const { passages } = index.lesson
  let at = 0
  const rows = passages.map(({ id, reading }) => {
    const from = at
    // the separator between two passages belongs to neither
    at += reading.length + 1
    return { id, reading, from, to: from + reading.length }
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const text = passages.map(({ reading }) => reading).join('\n')
  const document: DocumentText = {
    text,
    normal: normaliseText(text),
    whole: { from: 0, to: text.length },
    passage: (id) => byId.get(id) ?? null,
    placesIn: ({ from, to }) =>
      rows.flatMap(({ id, reading, ...row }): NotePlace[] => {
        const start = Math.max(from, row.from) - row.from
        const end = Math.min(to, row.to) - row.from
        return start < end ? [{ passage: id, start, end, exact: reading.slice(start, end) }] : []
      }),
  }
  cache.set(index, document)
  return document
}
