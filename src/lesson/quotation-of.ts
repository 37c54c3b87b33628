import { lineAt, numberLines } from '#src/domain/lines.ts'
import { type NotePlace, type Quotation, SURROUNDINGS } from '#src/domain/quotation.ts'
import type { LessonIndex } from './lesson-index.ts'

/** A selection of the document as evidence, with its context and the lines of the edition. */
export function quotationOf(index: LessonIndex, { passage, start, end, exact }: NotePlace): Quotation {
  const reading = index.find(passage)?.reading ?? ''
  const lines = numberLines(index.lesson.passages).get(passage)
  const line = (offset: number) => (lines === undefined ? 0 : lineAt(lines, offset))
  return {
    passage,
    start,
    end,
    exact,
    prefix: reading.slice(Math.max(0, start - SURROUNDINGS), start),
    suffix: reading.slice(end, end + SURROUNDINGS),
    lines: { first: line(start), last: line(Math.max(start, end - 1)) },
  }
}
