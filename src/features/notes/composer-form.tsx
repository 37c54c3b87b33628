import { type KeyboardEvent, useId, useState } from 'react'
import type { NotePlace } from '#src/domain/quotation.ts'
import { isEnter } from '#src/ui/is-enter.ts'
import { OtherDraft } from '../other-draft.tsx'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { useDraft } from '../use-draft.ts'
import { usePassageName } from '../use-passage-name.ts'
import { type NoteFields, fieldsOf, noteDraftKey, placesNamed } from './note-draft.ts'
import styles from './notes.module.css'
import { OccurrenceChoice } from '../occurrence-choice.tsx'
import { useAddNote } from './selection-bar.tsx'

type Props = { readonly place: NotePlace | null; readonly onDone: (done: boolean) => void }

/** A passage, the words a note is about, and the reader's text, stored as a draft until it becomes a note. */
export function ComposerForm({ place, onDone }: Props) {
  const words = useWords().notes
  const { index, actions } = useSession()
  const { passages } = index.lesson
  const { titleOf } = useOutlook()
  const nameOf = usePassageName()
  const addNote = useAddNote()
  const id = useId()
  const key = noteDraftKey(place)
  const draft = useDraft(key)
  const [fault, setFault] = useState(false)
  const fields = fieldsOf(draft.fields, place, passages[0]?.id ?? '')
  const places = placesNamed(fields, index)
  const type = (part: Partial<NoteFields>) => {
    setFault(false)
    onDone(false)
    draft.type({ ...fields, ...part })
  }
  const add = () => {
    const [where] = places
    setFault(where === undefined)
    onDone(where !== undefined)
    if (where === undefined) return
    addNote(where, fields.text.trim())
    draft.drop()
    actions.draftNote(null)
  }
  // a frame that may not submit forms blocks even forms that go nowhere
  const onEnter = (event: KeyboardEvent) => {
    if (!isEnter(event)) return
    event.preventDefault()
    add()
  }
  return (
    <div role="form" className={styles['form']} aria-label={words.composer}>
      <label htmlFor={`${id}passage`}>{words.passage}</label>
      <select
        id={`${id}passage`}
        value={fields.passage}
        onChange={(event) => {
          type({ passage: event.target.value })
        }}
      >
        {passages.map((each) => (
          <option key={each.id} value={each.id}>
            {words.passageOption(nameOf(each.id), titleOf(each.id))}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}exact`}>{words.exact}</label>
      <input
        id={`${id}exact`}
        dir="auto"
        value={fields.exact}
        aria-invalid={fault}
        aria-describedby={`${id}exact-hint`}
        onChange={(event) => {
          type({ exact: event.target.value })
        }}
        onKeyDown={onEnter}
      />
      <p id={`${id}exact-hint`} className={fault ? styles['fault'] : styles['hint']}>
        {fault ? words.exactFault : words.exactHint}
      </p>
      <OccurrenceChoice
        places={places}
        onChoose={(start) => {
          type({ start: `${start}` })
        }}
      />
      <label htmlFor={`${id}text`}>{words.text}</label>
      <textarea
        id={`${id}text`}
        rows={3}
        value={fields.text}
        dir="auto"
        aria-describedby={`${id}text-hint`}
        onChange={(event) => {
          type({ text: event.target.value })
        }}
      />
      <p id={`${id}text-hint`} className={styles['hint']}>
        {words.textHint}
      </p>
      <OtherDraft draftKey={key} field="text" />
      <div className={styles['actions']}>
        <button type="button" className={styles['button']} onClick={add}>
          {words.add}
        </button>
      </div>
    </div>
  )
}
