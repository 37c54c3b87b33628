import { useId } from 'react'
import { words } from '#src/i18n/words.ts'
import { useAppState, useSession } from '../session.tsx'
import styles from './before-reading.module.css'

const text = words.beforeReading

/** The first answer beside the second thought; nothing for those who gave none. */
export function LookBack() {
  const { actions } = useSession()
  const { standing, text: answer, sure, revised } = useAppState((state) => state.expectation)
  const id = useId()
  if (standing !== 'answered') return null
  return (
    <div className={styles['back']}>
      <h3>{text.back.title}</h3>
      <blockquote>
        {answer}
        {sure !== null && <span className={styles['note']}> ({text.surenesses[sure]})</span>}
      </blockquote>
      <label htmlFor={id}>{text.back.revise}</label>
      <textarea
        id={id}
        rows={2}
        value={revised}
        onChange={(event) => {
          actions.revise(event.target.value)
        }}
      />
      {/* a field cuts what does not fit, and paper does not scroll */}
      <p className="print-only">{revised}</p>
      <p className={`screen-only ${styles['note'] ?? ''}`}>{text.back.kept}</p>
    </div>
  )
}
