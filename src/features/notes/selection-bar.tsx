import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { PassageId } from '#src/domain/ref.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './notes.module.css'
import { type Selected, placeOfSelection } from '../text-range.ts'
import { useNoteHighlights } from './use-note-highlights.ts'

/** Actions for the selected words of the reading text, at the foot of the pane. */
export function SelectionBar({ more }: { readonly more?: (place: NotePlace) => ReactNode }) {
  const words = useWords()
  const { actions, index } = useSession()
  const addNote = useAddNote()
  const reading = useAppState((state) => state.text === 'reading')
  const selectedNow = useCallback(() => {
    const readingOf = (passage: PassageId) => index.find(passage)?.reading ?? null
    return placeOfSelection(document.getSelection(), readingOf)
  }, [index])
  // words may have been selected before this came
  const [selected, setSelected] = useState<Selected | null>(selectedNow)
  useNoteHighlights()
  useEffect(() => {
    const heard = () => {
      setSelected((before) => {
        const after = selectedNow()
        return isSame(before, after) ? before : after
      })
    }
    document.addEventListener('selectionchange', heard)
    return () => {
      document.removeEventListener('selectionchange', heard)
    }
  }, [selectedNow])
  if (selected === null || !reading) return null
  const { place, whole } = selected
  return (
    <div className={styles['bar']} role="group" aria-label={words.notes.selected(place.exact)}>
      <span className={styles['barText']} aria-hidden="true">
        {words.notes.quoted(place.exact)}
      </span>
      {whole && <span className={styles['hint']}>{words.notes.wholeRuns}</span>}
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
      {more?.(place)}
    </div>
  )
}

function isSame(one: Selected | null, two: Selected | null): boolean {
  return (
    one?.place.passage === two?.place.passage &&
    one?.place.start === two?.place.start &&
    one?.place.end === two?.place.end
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
