import { useEffect, useRef, useState } from 'react'
import { useAppState, useSession, useWords } from '../session.tsx'
import { ComposerForm } from './composer-form.tsx'
import { type Unfinished, noteDraftKey, unfinishedNotes } from './note-draft.ts'
import styles from './notes.module.css'

/** A new note by keyboard, and unfinished notes on other words. */
export function NoteComposer() {
  const words = useWords().notes
  const { index, actions } = useSession()
  const place = useAppState((state) => state.draft)
  const drafts = useAppState((state) => state.drafts)
  const [done, setDone] = useState(false)
  const [unfolded, setUnfolded] = useState(false)
  const key = noteDraftKey(place)
  const notes = useAppState((state) => state.workbook.notes)
  const unfinished = unfinishedNotes(drafts, notes, index)
  const [last] = unfinished
  // after a reload the latest unfinished note is open again
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) return
    isFirst.current = false
    if (place === null && last !== undefined && last.place !== null) actions.draftNote(last.place)
  }, [actions, place, last])
  const goOn = (each: Unfinished) => {
    const wanted = noteDraftKey(each.place)
    if (wanted !== each.key) {
      actions.typeDraft(wanted, each.draft.fields, each.draft.at)
      actions.dropDraft(each.key)
    }
    actions.draftNote(each.place)
  }
  const others = unfinished.filter((each) => each.key !== key)
  return (
    <>
      {/* selecting words is quicker; this way needs no pointer */}
      <details
        className={styles['composer']}
        open={unfolded || place !== null || key in drafts}
        onToggle={({ currentTarget }) => {
          setUnfolded(currentTarget.open)
        }}
      >
        <summary>{place === null ? words.byKeys : words.composer}</summary>
        <ComposerForm key={key} place={place} onDone={setDone} />
      </details>
      <p role="status" className="visually-hidden">
        {done ? words.added : ''}
      </p>
      {others.length > 0 && (
        <>
          <h2 className={styles['heading']}>{words.unfinished.title}</h2>
          <ul className={styles['notes']}>
            {others.map((each) => (
              <li key={each.key} className={styles['note']}>
                <blockquote className={styles['quote']}>{each.draft.fields['exact'] ?? ''}</blockquote>
                <p className={styles['text']}>{each.draft.fields['text'] ?? ''}</p>
                <div className={styles['actions']}>
                  <button
                    type="button"
                    className={styles['button']}
                    onClick={() => {
                      goOn(each)
                    }}
                  >
                    {words.unfinished.goOn}
                  </button>
                  <button
                    type="button"
                    className={styles['button']}
                    onClick={() => {
                      actions.dropDraft(each.key)
                    }}
                  >
                    {words.unfinished.remove}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
