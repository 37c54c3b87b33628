import type { NotePlace } from '#src/domain/quotation.ts'
import type { PassageId } from '#src/domain/ref.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { type LevelText, levelText } from './level-text.ts'

/** A stretch of the whole document: offsets in its passages, one after the other. */
export type Stretch = { readonly from: number; readonly to: number }

/** The reading text of the whole document, in which words are looked for. */
export type DocumentText = {
  readonly text: string
  readonly level: LevelText
  readonly whole: Stretch
  readonly passage: (id: PassageId) => Stretch | null
  /** A stretch as places in passages; several where it reaches over more than one. */
  readonly placesIn: (stretch: Stretch) => readonly NotePlace[]
}

const made = new WeakMap<LessonIndex, DocumentText>()

export function documentText(index: LessonIndex): DocumentText {
  const known = made.get(index)
  if (known !== undefined) return known
  const { passages } = index.lesson
  let at = 0
  const rows = passages.map(({ id, reading }) => {
    const from = at
    // a letter between two passages, which belongs to neither
    at += reading.length + 1
    return { id, reading, from, to: from + reading.length }
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const text = passages.map(({ reading }) => reading).join('\n')
  const document: DocumentText = {
    text,
    level: levelText(text),
    whole: { from: 0, to: text.length },
    passage: (id) => byId.get(id) ?? null,
    placesIn: ({ from, to }) =>
      rows.flatMap(({ id, reading, ...row }): NotePlace[] => {
        const start = Math.max(from, row.from) - row.from
        const end = Math.min(to, row.to) - row.from
        return start < end ? [{ passage: id, start, end, exact: reading.slice(start, end) }] : []
      }),
  }
  made.set(index, document)
  return document
}
