import { toAnnotationCollection } from '#src/lesson/workbook/annotations.ts'
import { useSession, useWords } from './session.tsx'
import { OpenFile } from './open-file.tsx'
import styles from './open-file.module.css'

const ANNOTATIONS = 'application/ld+json'
const ACCEPTED = `.jsonld,.json,${ANNOTATIONS},application/json`

type Props = {
  readonly save: string
  readonly open: string
  readonly onOpen: (file: File) => Promise<void>
}

/** Notes and answers out to a file and back in, in the W3C Web Annotation format. */
export function WorkFile({ save, open, onOpen }: Props) {
  const { file } = useWords().notes
  const { index, store, effects } = useSession()
  const saveAll = () => {
    const collection = toAnnotationCollection(store.getState().workbook, index)
    effects.download(file.name(index.lesson.id), ANNOTATIONS, JSON.stringify(collection, null, 2))
  }
  return (
    <>
      <button type="button" className={styles['button']} onClick={saveAll}>
        {save}
      </button>
      <OpenFile label={open} accept={ACCEPTED} onOpen={onOpen} />
    </>
  )
}
