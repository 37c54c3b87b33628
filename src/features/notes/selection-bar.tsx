import { useEffect, useState } from 'react'
import type { NotePlace } from '#src/domain/quotation.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './notes.module.css'
import { placeOfSelection } from './text-range.ts'
import { useNoteHighlights } from './use-note-highlights.ts'

/** While words of the reading text are selected: what can be done with them, at the foot of the pane. */
export function SelectionBar() {
  const words = useWords()
  const { actions } = useSession()
  const addNote = useAddNote()
  const reading = useAppState((state) => state.text === 'reading')
  const [place, setPlace] = useState<NotePlace | null>(null)
  useNoteHighlights()
  useEffect(() => {
    const heard = () => {
      setPlace((before) => {
        const after = placeOfSelection(document.getSelection())
        return before?.exact === after?.exact && before?.start === after?.start ? before : after
      })
    }
    document.addEventListener('selectionchange', heard)
    return () => {
      document.removeEventListener('selectionchange', heard)
    }
  }, [])
  if (place === null || !reading) return null
  return (
    <div className={styles['bar']} role="group" aria-label={words.notes.selected(place.exact)}>
      <span className={styles['barText']} aria-hidden="true">
        “{place.exact}”
      </span>
      <button
        type="button"
        className={styles['button']}
        onClick={() => {
          addNote(place, '')
          document.getSelection()?.removeAllRanges()
        }}
      >
        {words.notes.highlight}
      </button>
      <button
        type="button"
        className={styles['button']}
        onClick={() => {
          actions.draftNote(place)
          actions.showTab('notes')
        }}
      >
        {words.notes.write}
      </button>
    </div>
  )
}

/** Makes a new note of a place and a text. */
export function useAddNote(): (place: NotePlace, text: string) => void {
  const { actions, effects } = useSession()
  return (place, text) => {
    const created = effects.now()
    actions.putNote({ id: effects.newId(), ...place, text, created, modified: created }, created)
  }
}
