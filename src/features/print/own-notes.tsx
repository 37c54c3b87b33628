import { lineAt, numberLines } from '#src/domain/lines.ts'
import { useAppState, useSession, useWords } from '../session.tsx'

/** A reader's own notes on paper, in the order of the document, each with the lines on which it stands. */
export function OwnNotes() {
  const words = useWords()
  const { passages } = useSession().index.lesson
  const notes = useAppState((state) => state.workbook.notes)
  if (notes.length === 0) return null
  const lines = numberLines(passages)
  const order = new Map(passages.map(({ id }, position) => [id, position]))
  const placeOf = (passage: (typeof notes)[number]['passage']) => order.get(passage) ?? 0
  const sorted = notes.toSorted((a, b) => placeOf(a.passage) - placeOf(b.passage) || a.start - b.start)
  const text = words.reader
  return (
    <div className="print-only print-notes">
      <h3>{text.ownNotes.title}</h3>
      <ul>
        {sorted.map(({ id, passage, start, end, exact, text: written }) => {
          const where = lines.get(passage)
          return (
            <li key={id}>
              {where !== undefined && (
                <span>{text.ownNotes.at(text.lines(lineAt(where, start), lineAt(where, end - 1)))}</span>
              )}
              : <q>{exact}</q>
              {written !== '' && <p dir="auto">{written}</p>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
