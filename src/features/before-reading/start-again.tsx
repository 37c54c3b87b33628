import { openingTask } from '#src/lesson/opening-task.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './before-reading.module.css'

/** Covers the text for the next reader at this machine; nothing if the lesson has no question before it. */
export function StartAgain() {
  const text = useWords().beforeReading
  const { index, actions } = useSession()
  if (openingTask(index.lesson) === null) return null
  return (
    <p className={`screen-only ${styles['again'] ?? ''}`}>
      <button type="button" className="entity-link" onClick={actions.startAgain}>
        {text.startAgain}
      </button>{' '}
      <span className={styles['note']}>{text.startAgainNote}</span>
    </p>
  )
}
