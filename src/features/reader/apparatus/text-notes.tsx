import { Fragment } from 'react'
import { inBrief, namesInScripts } from '#src/lesson/in-brief.ts'
import { useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { isOwnWords, markOf } from '../marks/mark-kind.ts'
import type { TextNote } from '../marks/mentions-in.ts'
import styles from './text-notes.module.css'
import { useTextNotes } from './use-text-notes.ts'

/** On paper, where nothing opens: the meaning of each mark, by its number. */
export function TextNotes() {
  const words = useWords()
  const notes = useTextNotes()
  if (notes.length === 0) return null
  return (
    <div className={`print-only ${styles['notes'] ?? ''}`}>
      <h3>{words.reader.textNotes}</h3>
      <ol>
        {notes.map((note) => (
          <li key={note.number} value={note.number}>
            <EditorialNote note={note} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function EditorialNote({ note: { mention } }: { readonly note: TextNote }) {
  const words = useWords()
  const { index } = useSession()
  const { horizon, titleOf } = useOutlook()
  const entity = index.find(mention.ref)
  if (entity === undefined) return null
  const title = titleOf(mention.ref)
  const { punctuation, asSentence } = words.shared
  const scripts = namesInScripts(entity)
  const isEvent = 'confidence' in entity
  return (
    <>
      {isOwnWords(markOf(mention)) ? <q>{mention.phrase}</q> : <b>{title}</b>}
      {scripts.length > 0 && <span> {punctuation.open}</span>}
      {scripts.map(({ text, lang }, position) => (
        <Fragment key={text}>
          {position > 0 && <span>{punctuation.comma} </span>}
          <span lang={lang}>{text}</span>
        </Fragment>
      ))}
      {scripts.length > 0 && <span>{punctuation.close}</span>}
      {punctuation.colon} {isEvent && <span>{asSentence(words.formats.spanFrom(horizon, entity.when))} </span>}
      {isOwnWords(markOf(mention)) && <span>{asSentence(title)} </span>}
      {inBrief(entity, horizon, index.lesson.language)}
      {isEvent && <i> {asSentence(words.reader.gloss.sure(words.shared.confidenceInLine[entity.confidence.level]))}</i>}
    </>
  )
}
