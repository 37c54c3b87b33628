import { useMemo } from 'react'
import { lineAt, numberLines } from '#src/domain/lines.ts'
import type { PassageId } from '#src/domain/ref.ts'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'

type Props = { readonly passage: PassageId; readonly start?: number }

/** Leads to a passage in the text, by its line; words only where it is still covered. */
export function PassageLink({ passage, start = 0 }: Props) {
  const words = useWords().study
  const { index, actions } = useSession()
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
      }}
    >
      {words.line(lineAt(where, start))}
    </button>
  )
}
