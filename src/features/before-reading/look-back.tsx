import { useId } from 'react'
import { type Answer, isAnswerOf } from '#src/domain/workbook/answer.ts'
import { openingTask } from '#src/lesson/opening-task.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { UnfinishedAnswer } from './unfinished-answer.tsx'
import styles from './before-reading.module.css'

/** Marks the element, for buttons that lead to it. */
export const LOOK_BACK = 'data-look-back'

/** The answer to the question before the text, with the second thought; nothing without an answer. */
export function LookBack() {
  const { lesson } = useSession().index
  const answers = useAppState((state) => state.workbook.answers)
  const isCovered = useAppState((state) => state.expectation === 'asked')
  const opening = openingTask(lesson)
  if (opening === null) return null
  return (
    <>
      {!isCovered && <UnfinishedAnswer task={opening} />}
      {answers
        .filter((answer) => answer.task === opening)
        .filter((answer) => isAnswerOf('open', answer))
        .map((answer) => (
          <Look key={answer.id} answer={answer} />
        ))}
    </>
  )
}

function Look({ answer }: { readonly answer: Answer<'open'> }) {
  const text = useWords().beforeReading
  const { actions, effects } = useSession()
  const keeping = useAppState((state) => state.keeping)
  const id = useId()
  const { first, second } = answer
  const revised = second?.content.text ?? ''
  return (
    <div className={styles['back']} {...{ [LOOK_BACK]: '' }}>
      <h3>{text.back.title}</h3>
      <blockquote>
        <span>{first.content.text}</span>
        {first.sure !== null && <span className={styles['note']}>{text.sureAside(text.surenesses[first.sure])}</span>}
      </blockquote>
      <label htmlFor={id}>{text.back.revise}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        value={revised}
        onChange={(event) => {
          const content = { text: event.target.value, evidence: [] }
          actions.lockIn(answer.id, effects.now())
          actions.secondThought({ id: answer.id, kind: 'open', content }, effects.now())
        }}
      />
      {/* a field cuts what does not fit, and paper does not scroll */}
      <p className="print-only">{revised}</p>
      <p className={`screen-only ${styles['note'] ?? ''}`}>
        {text.back.kept[keeping]}{' '}
        <button
          type="button"
          className="entity-link"
          onClick={() => {
            actions.remove(answer.id, effects.now())
          }}
        >
          {text.back.remove}
        </button>
      </p>
    </div>
  )
}
