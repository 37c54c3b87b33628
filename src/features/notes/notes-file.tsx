import { useId, useState } from 'react'
import { mergeWorkbooks } from '#src/domain/note.ts'
import { readAnnotations, toAnnotationCollection } from '#src/lesson/annotations.ts'
import { parseJson } from '#src/lesson/workbook-file.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './notes.module.css'

const ANNOTATIONS = 'application/ld+json'

/** Out to a file and back in, in the W3C Web Annotation format. Opening a file adds to what is there. */
export function NotesFile() {
  const words = useWords()
  const { index, store, actions, effects } = useSession()
  const rescued = useAppState((state) => state.rescued)
  const [said, setSaid] = useState('')
  const id = useId()
  const save = () => {
    const collection = toAnnotationCollection(store.getState().workbook, index)
    effects.download(words.notes.fileName(index.lesson.id), ANNOTATIONS, JSON.stringify(collection, null, 2))
  }
  const open = async (file: File) => {
    const read = readAnnotations(parseJson(await file.text()), index, effects)
    if (read === null) {
      setSaid(words.notes.fileFault(file.name))
      return
    }
    actions.setWorkbook(mergeWorkbooks(store.getState().workbook, read))
    setSaid(words.notes.fileRead(read.notes.length, read.unplaced.length))
  }
  return (
    <div className={styles['file']}>
      <button type="button" className={styles['button']} onClick={save}>
        {words.notes.saveFile}
      </button>
      <label htmlFor={id} className={styles['open']}>
        {words.notes.openFile}
      </label>
      <input
        id={id}
        type="file"
        accept=".jsonld,.json,application/ld+json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // the same file can be opened again
          event.target.value = ''
          if (file !== undefined) void open(file)
        }}
      />
      {rescued !== null && (
        <button
          type="button"
          className={styles['button']}
          onClick={() => {
            effects.download(words.notes.fileName(index.lesson.id), 'text/plain', rescued)
          }}
        >
          {words.notes.saveRescued}
        </button>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </div>
  )
}
