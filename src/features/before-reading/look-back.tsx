import { useId } from 'react'
import type { Answer } from '#src/domain/expectation.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './before-reading.module.css'

/** The first answer beside the second thought; nothing for those who gave none. */
export function LookBack() {
  const answers = useAppState((state) => state.workbook.answers)
  return answers.map((answer) => <Look key={answer.id} answer={answer} />)
}

function Look({ answer }: { readonly answer: Answer }) {
  const text = useWords().beforeReading
  const { actions, effects } = useSession()
  const keeping = useAppState((state) => state.keeping)
  const id = useId()
  return (
    <div className={styles['back']}>
      <h3>{text.back.title}</h3>
      <blockquote>
        {answer.text}
        {answer.sure !== null && <span className={styles['note']}>{text.sureAside(text.surenesses[answer.sure])}</span>}
      </blockquote>
      <label htmlFor={id}>{text.back.revise}</label>
      <textarea
        id={id}
        rows={2}
        value={answer.revised}
        onChange={(event) => {
          actions.putAnswer({ ...answer, revised: event.target.value, modified: effects.now() })
        }}
      />
      {/* a field cuts what does not fit, and paper does not scroll */}
      <p className="print-only">{answer.revised}</p>
      <p className={`screen-only ${styles['note'] ?? ''}`}>
        {text.back.kept[keeping]}{' '}
        <button
          type="button"
          className="entity-link"
          onClick={() => {
            actions.removeAnswer(answer.id)
          }}
        >
          {text.back.remove}
        </button>
      </p>
    </div>
  )
}
