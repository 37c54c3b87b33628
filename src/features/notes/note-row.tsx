import { useState } from 'react'
import type { Note } from '#src/domain/note.ts'
import { withText } from '#src/lesson/workbook/note-annotation.ts'
import { EntityLink } from '../entity-link.tsx'
import { useSession, useWords } from '../session.tsx'
import styles from './notes.module.css'

type Props = { readonly note: Note; readonly number: number; readonly onRemove: () => void }

/** One note: its words, what was written, and what can be done with it. */
export function NoteRow({ note, number, onRemove }: Props) {
  const words = useWords()
  const { actions, effects } = useSession()
  const [text, setText] = useState<string | null>(null)
  const save = () => {
    if (text !== null) actions.putNote(withText(note, text.trim()), effects.now())
    setText(null)
  }
  return (
    <li className={styles['note']}>
      <p className={styles['where']}>
        <EntityLink to={note.passage} from="notes">
          {words.notes.onPassage(number)}
        </EntityLink>
        {note.text === '' && <span> {words.notes.highlightOnly}</span>}
      </p>
      <blockquote className={styles['quote']}>{note.exact}</blockquote>
      {text === null ? (
        note.text !== '' && <p className={styles['text']}>{note.text}</p>
      ) : (
        <textarea
          aria-label={words.notes.noteOn(note.exact)}
          rows={3}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
      )}
      <div className={styles['actions']}>
        {text === null ? (
          <>
            <button
              type="button"
              className={styles['button']}
              onClick={() => {
                setText(note.text)
              }}
            >
              {words.notes.edit}
            </button>
            <button type="button" className={styles['button']} onClick={onRemove}>
              {words.notes.remove}
            </button>
          </>
        ) : (
          <>
            <button type="button" className={styles['button']} onClick={save}>
              {words.notes.save}
            </button>
            <button
              type="button"
              className={styles['button']}
              onClick={() => {
                setText(null)
              }}
            >
              {words.notes.cancel}
            </button>
          </>
        )}
      </div>
    </li>
  )
}
