import { useId } from 'react'
import { toAnnotationCollection } from '#src/lesson/workbook/annotations.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './notes.module.css'
import { RescuedTexts } from './rescued-texts.tsx'
import { useOpenFile } from '../use-open-file.ts'

const ANNOTATIONS = 'application/ld+json'

/** Out to a file and back in, in the W3C Web Annotation format. Opening a file adds to what is there. */
export function NotesFile() {
  const text = useWords().notes.file
  const { index, store, effects } = useSession()
  const [said, open] = useOpenFile()
  const id = useId()
  const save = () => {
    const collection = toAnnotationCollection(store.getState().workbook, index)
    effects.download(text.name(index.lesson.id), ANNOTATIONS, JSON.stringify(collection, null, 2))
  }
  return (
    <div className={styles['file']}>
      <button type="button" className={styles['button']} onClick={save}>
        {text.save}
      </button>
      <label htmlFor={id} className={styles['open']}>
        {text.open}
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
      <RescuedTexts />
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </div>
  )
}
