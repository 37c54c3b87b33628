import { type ReactNode, useState } from 'react'
import type { Answers } from '#src/domain/answers.ts'
import type { Day } from '#src/domain/day.ts'
import type { AnswerKind, Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import { useAnswers } from '../use-answers.ts'
import { useHorizon } from '../use-horizon.ts'
import styles from './task.module.css'

/** What the sources say to an answer, and the latest day they tell of; null where the editors have left no answer. */
export type Revealed = { readonly until: Day | null; readonly body: ReactNode }
export type Reveal<K extends AnswerKind> = (answers: Answers, content: Contents[K]) => Revealed | null

type Props<K extends AnswerKind> = { readonly reveal: Reveal<K>; readonly content: Contents[K] }

/** Shown once an answer is locked in. What tells of days after the one the learner stands on waits to be asked for. */
export function SourcesSay<K extends AnswerKind>({ reveal, content }: Props<K>) {
  const { study, formats } = useWords()
  const words = study.task
  const { asOf, later } = useHorizon()
  const [fetched, askAgain] = useAnswers(true)
  const [isAskedFor, setAskedFor] = useState(false)
  if (fetched.status === 'kept-back') return <p className={styles['facts']}>{words.keptBack}</p>
  if (fetched.status === 'on-its-way') return <p role="status">{words.fetching}</p>
  if (fetched.status === 'failed') {
    return (
      <p role="status">
        {words.notFetched}{' '}
        <button type="button" onClick={askAgain}>
          {words.tryAgain}
        </button>
      </p>
    )
  }
  const revealed = reveal(fetched.answers, content)
  if (revealed === null) return null
  const { until, body } = revealed
  const isLater = until !== null && until > asOf && later === 'hide' && !isAskedFor
  return (
    <>
      <h4>{words.sourcesSay}</h4>
      {isLater ? (
        <>
          <p>{words.tellsOfLater(formats.day(until))}</p>
          <button
            type="button"
            onClick={() => {
              setAskedFor(true)
            }}
          >
            {words.showAllTheSame}
          </button>
        </>
      ) : (
        body
      )}
    </>
  )
}
