import { type ReactNode, useMemo, useSyncExternalStore } from 'react'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
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
  const selection = useMemo(() => wordsSelected(index), [index])
  const selected = useSyncExternalStore(selection.subscribe, selection.now)
  useNoteHighlights()
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

/** The words that are selected in the text, also before anybody listened: the same value while they are the same. */
function wordsSelected(index: LessonIndex) {
  let last: Selected | null = null
  return {
    subscribe: (onChange: () => void) => {
      document.addEventListener('selectionchange', onChange)
      return () => {
        document.removeEventListener('selectionchange', onChange)
      }
    },
    now: () => {
      const found = placeOfSelection(document.getSelection(), (passage) => index.find(passage)?.reading ?? null)
      if (!isSame(last, found)) last = found
      return last
    },
  }
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
