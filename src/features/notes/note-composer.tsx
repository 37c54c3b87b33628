import { useId, useState } from 'react'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { PassageId } from '#src/domain/ref.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './notes.module.css'
import { useAddNote } from './selection-bar.tsx'

/** A new note by keys alone: a passage, the words it is about, and what the reader has to say. */
export function NoteComposer() {
  const words = useWords()
  const draft = useAppState((state) => state.draft)
  // a draft from the text fills the form anew
  const key = draft === null ? '' : `${draft.passage} ${draft.start} ${draft.end}`
  const [done, setDone] = useState(false)
  return (
    <>
      <Composer key={key} draft={draft} onDone={setDone} />
      <p role="status" className="visually-hidden">
        {done ? words.notes.added : ''}
      </p>
    </>
  )
}

type Props = { readonly draft: NotePlace | null; readonly onDone: (done: boolean) => void }

function Composer({ draft, onDone }: Props) {
  const words = useWords()
  const { index, actions } = useSession()
  const { passages } = index.lesson
  const addNote = useAddNote()
  const id = useId()
  const [passage, setPassage] = useState<string>(draft?.passage ?? passages[0]?.id ?? '')
  const [exact, setExact] = useState(draft?.exact ?? '')
  const [text, setText] = useState('')
  const [fault, setFault] = useState(false)
  const add = () => {
    const place = toPlace(passages, passage, exact, draft)
    setFault(place === null)
    onDone(place !== null)
    if (place === null) return
    addNote(place, text.trim())
    setText('')
    setExact('')
    if (draft !== null) actions.draftNote(null)
  }
  return (
    <form
      className={styles['form']}
      aria-label={words.notes.composer}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={`${id}passage`}>{words.notes.passage}</label>
      <select
        id={`${id}passage`}
        value={passage}
        onChange={(event) => {
          setPassage(event.target.value)
        }}
      >
        {passages.map((each, position) => (
          <option key={each.id} value={each.id}>
            {words.notes.passageOption(position + 1, titleOf(index, each.id))}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}exact`}>{words.notes.exact}</label>
      <input
        id={`${id}exact`}
        value={exact}
        aria-invalid={fault}
        aria-describedby={`${id}exact-hint`}
        onChange={(event) => {
          setExact(event.target.value)
          setFault(false)
        }}
      />
      <p id={`${id}exact-hint`} className={fault ? styles['fault'] : styles['hint']}>
        {fault ? words.notes.exactFault : words.notes.exactHint}
      </p>
      <label htmlFor={`${id}text`}>{words.notes.text}</label>
      <textarea
        id={`${id}text`}
        rows={3}
        value={text}
        aria-describedby={`${id}text-hint`}
        onChange={(event) => {
          setText(event.target.value)
          onDone(false)
        }}
      />
      <p id={`${id}text-hint`} className={styles['hint']}>
        {words.notes.textHint}
      </p>
      <div className={styles['actions']}>
        <button type="submit" className={styles['button']}>
          {words.notes.add}
        </button>
      </div>
    </form>
  )
}

/** The typed words as a place: where the draft has them, else where they first stand; null where they do not. */
function toPlace(
  passages: readonly { readonly id: PassageId; readonly reading: string }[],
  ref: string,
  typed: string,
  draft: NotePlace | null,
): NotePlace | null {
  const passage = passages.find(({ id }) => id === ref)
  if (passage === undefined) return null
  const exact = typed.trim()
  if (draft !== null && draft.passage === ref && draft.exact === exact) return draft
  if (exact === '') return { passage: passage.id, start: 0, end: passage.reading.length, exact: passage.reading }
  const start = passage.reading.indexOf(exact)
  return start < 0 ? null : { passage: passage.id, start, end: start + exact.length, exact }
}
