import { useId, useState } from 'react'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import styles from './question.module.css'

/** The central question; on small screens behind a button, once the text has been opened. */
export function Question() {
  const words = useWords()
  const { index, selectors } = useSession()
  const isCovered = useAppState(selectors.isPartCovered)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  if (isCovered) return <p className={styles['question']}>{index.lesson.coveredQuestion}</p>
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={words.frame.question}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <span aria-hidden="true">{words.frame.questionSign}</span>
      </button>
      <p id={id} className={styles['question']} data-folded={!isOpen}>
        {index.lesson.question}
      </p>
    </>
  )
}
