import { useId } from 'react'
import { toAnnotationCollection } from '#src/lesson/workbook/annotations.ts'
import { useSession, useWords } from './session.tsx'
import styles from './work-file.module.css'

const ANNOTATIONS = 'application/ld+json'

type Props = {
  readonly save: string
  readonly open: string
  readonly onOpen: (file: File) => Promise<void>
}

/** Notes and answers out to a file and back in, in the W3C Web Annotation format. */
export function WorkFile({ save, open, onOpen }: Props) {
  const { file } = useWords().notes
  const { index, store, effects } = useSession()
  const id = useId()
  const saveAll = () => {
    const collection = toAnnotationCollection(store.getState().workbook, index)
    effects.download(file.name(index.lesson.id), ANNOTATIONS, JSON.stringify(collection, null, 2))
  }
  return (
    <>
      <button type="button" className={styles['button']} onClick={saveAll}>
        {save}
      </button>
      <label htmlFor={id} className={styles['button']}>
        {open}
      </label>
      <input
        id={id}
        type="file"
        className={styles['input']}
        accept=".jsonld,.json,application/ld+json,application/json"
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          // the same file can be opened again
          event.target.value = ''
          if (chosen !== undefined) void onOpen(chosen)
        }}
      />
    </>
  )
}
