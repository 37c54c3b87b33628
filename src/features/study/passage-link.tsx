import { useMemo } from 'react'
import { lineAt, numberLines } from '#src/domain/lines.ts'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { PassageId } from '#src/domain/ref.ts'
import { rangeOf } from '../text-range.ts'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'

type Props = { readonly passage: PassageId; readonly start?: number; readonly end?: number }

/** A link to a passage, by its line, that highlights its words there; nothing while it is covered. */
export function PassageLink({ passage, start = 0, end = start }: Props) {
  const words = useWords().study
  const { index, actions, effects } = useSession()
  const { hidden } = useOutlook()
  const lines = useMemo(() => numberLines(index.lesson.passages), [index])
  const where = lines.get(passage)
  if (where === undefined || hidden.has(passage)) return null
  return (
    <button
      type="button"
      className="entity-link"
      onClick={() => {
        actions.showTab('document')
        actions.select(passage, 'tour')
        const place = { passage, start, end, exact: '' }
        if (end > start)
          effects.afterPaint(() => {
            light(place, index.find(passage)?.reading ?? null)
          })
      }}
    >
      {words.line(lineAt(where, start))}
    </button>
  )
}

/** Selects the words as if the user had, so that every browser highlights them. */
function light(place: NotePlace, reading: string | null): void {
  const range = rangeOf(document, place, () => reading)
  if (range === null) return
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
