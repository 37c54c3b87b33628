import { useSession } from '../session.tsx'
import styles from './reader.module.css'

/** The words of the document and nothing else: what is shown where the reader itself has failed. */
export function PlainDocument() {
  const { lesson } = useSession().index
  return (
    <div className={styles['sheet']} lang={lesson.language}>
      {lesson.passages.map(({ id, reading }) => (
        <p key={id}>{reading}</p>
      ))}
    </div>
  )
}
