import type { Note } from '#src/domain/note.ts'
import { withText } from '#src/lesson/workbook/note-annotation.ts'
import { EntityLink } from '../entity-link.tsx'
import { OtherDraft } from '../other-draft.tsx'
import { useSession, useWords } from '../session.tsx'
import { useDraft } from '../use-draft.ts'
import { usePassageName } from '../use-passage-name.ts'
import { editDraftKey, editFields } from './note-draft.ts'
import styles from './notes.module.css'

type Props = { readonly note: Note; readonly onRemove: () => void }

/** One note: its words, its text, and its buttons. */
export function NoteRow({ note, onRemove }: Props) {
  const words = useWords().notes
  const { actions, effects } = useSession()
  const nameOf = usePassageName()
  const draft = useDraft(editDraftKey(note.id))
  const text = draft.fields?.['text'] ?? null
  const save = () => {
    if (text !== null) actions.putNote(withText(note, text.trim()), effects.now())
    draft.drop()
  }
  const { tags = [], by = '', also = [], elsewhere = 0 } = note.foreign ?? {}
  return (
    <li className={styles['note']}>
      <p className={styles['where']}>
        <EntityLink to={note.passage} from="notes">
          {words.onPassage(nameOf(note.passage))}
        </EntityLink>
        {note.text === '' && <span> {words.highlightOnly}</span>}
        {by !== '' && <span> {words.by(by)}</span>}
      </p>
      <blockquote className={styles['quote']}>{note.exact}</blockquote>
      {also.map(({ passage, start, exact }) => (
        <blockquote key={`${passage}${start}`} className={styles['quote']}>
          {exact}
        </blockquote>
      ))}
      {elsewhere > 0 && <p className={styles['where']}>{words.elsewhere(elsewhere)}</p>}
      {text === null ? (
        note.text !== '' && (
          <p className={styles['text']} dir="auto">
            {note.text}
          </p>
        )
      ) : (
        <textarea
          aria-label={words.noteOn(note.exact)}
          rows={3}
          value={text}
          dir="auto"
          onChange={(event) => {
            draft.type(editFields(note, event.target.value))
          }}
        />
      )}
      {tags.length > 0 && <p className={styles['where']}>{words.tags(tags)}</p>}
      <OtherDraft draftKey={editDraftKey(note.id)} field="text" />
      <div className={styles['actions']}>
        {text === null ? (
          <>
            <button
              type="button"
              className={styles['button']}
              onClick={() => {
                draft.type(editFields(note, note.text))
              }}
            >
              {words.edit}
            </button>
            <button type="button" className={styles['button']} onClick={onRemove}>
              {words.remove}
            </button>
          </>
        ) : (
          <>
            <button type="button" className={styles['button']} onClick={save}>
              {words.save}
            </button>
            <button type="button" className={styles['button']} onClick={draft.drop}>
              {words.cancel}
            </button>
          </>
        )}
      </div>
    </li>
  )
}
