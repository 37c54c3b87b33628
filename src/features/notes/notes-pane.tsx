import { useState } from 'react'
import type { Draft } from '#src/domain/draft.ts'
import type { Note } from '#src/domain/note.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { NoteComposer } from './note-composer.tsx'
import { editDraftKey } from './note-draft.ts'
import { NoteRow } from './note-row.tsx'
import { NotesFile } from './notes-file.tsx'
import styles from './notes.module.css'

type Removed = { readonly note: Note; readonly draft: Draft | undefined }

/** The reader's own highlights and notes, in the order of the document, and where they are kept. */
export function NotesPane() {
  const words = useWords()
  const { index, actions, effects } = useSession()
  const { notes, unplaced } = useAppState((state) => state.workbook)
  const keeping = useAppState((state) => state.keeping)
  const drafts = useAppState((state) => state.drafts)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const order = new Map(index.lesson.passages.map(({ id }, position) => [id, position]))
  const placeOf = (note: Note) => order.get(note.passage) ?? 0
  const sorted = notes.toSorted((a, b) => placeOf(a) - placeOf(b) || a.start - b.start)
  return (
    <section className={styles['pane']} aria-label={words.notes.pane}>
      <p className={styles['lead']}>{words.notes.lead}</p>
      <p className={styles['keeping']} data-keeping={keeping}>
        {words.notes.keeping[keeping]}
      </p>
      <NotesFile />
      <NoteComposer />
      <p role="status" className={styles['count']}>
        <span>{words.notes.count(notes.length)}</span>
        {removed !== null && <span> {words.notes.removed}</span>}
      </p>
      {removed !== null && (
        <button
          type="button"
          className={styles['button']}
          onClick={() => {
            const { note, draft } = removed
            actions.putNote(note, effects.now())
            if (draft !== undefined) actions.typeDraft(editDraftKey(note.id), draft.fields, draft.at)
            setRemoved(null)
          }}
        >
          {words.notes.undo}
        </button>
      )}
      <ol className={styles['notes']}>
        {sorted.map((note) => (
          <NoteRow
            key={note.id}
            note={note}
            onRemove={() => {
              actions.remove(note.id, effects.now())
              setRemoved({ note, draft: drafts[editDraftKey(note.id)] })
              actions.dropDraft(editDraftKey(note.id))
            }}
          />
        ))}
      </ol>
      {unplaced.length > 0 && (
        <>
          <h2 className={styles['heading']}>{words.notes.unplaced}</h2>
          <ul className={styles['notes']}>
            {unplaced.map(({ id, annotation, reason }) => (
              <li key={id} className={styles['note']}>
                <p className={styles['where']}>{words.notes.unplacedReasons[reason]}</p>
                <pre className={styles['raw']}>{JSON.stringify(annotation, null, 1)}</pre>
                <button
                  type="button"
                  className={styles['button']}
                  onClick={() => {
                    actions.remove(id, effects.now())
                  }}
                >
                  {words.notes.removeUnplaced}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
