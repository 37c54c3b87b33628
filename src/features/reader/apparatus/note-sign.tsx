import type { PassageId } from '#src/domain/ref.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import styles from './note-sign.module.css'

/** In the margin: how many of the reader's notes are on the passage, with a link to them. */
export function NoteSign({ passage }: { readonly passage: PassageId }) {
  const words = useWords()
  const { actions } = useSession()
  const count = useAppState((state) => state.workbook.notes.filter((note) => note.passage === passage).length)
  if (count === 0) return null
  return (
    <button
      type="button"
      className={styles['notes']}
      onClick={() => {
        actions.showTab('notes')
      }}
    >
      {words.notes.signInText(count)}
    </button>
  )
}
