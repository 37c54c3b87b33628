import { type ReactNode, useState } from 'react'
import type { Answers } from '#src/domain/answers.ts'
import type { Day } from '#src/domain/day.ts'
import { type Ref, isRefOf } from '#src/domain/ref.ts'
import type { AnswerKind, Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import { useAnswers } from '../use-answers.ts'
import { useHorizon } from '../use-horizon.ts'
import { useOutlook } from '../use-outlook.ts'
import styles from './task.module.css'

/** What the sources say to an answer; null where the editors have left no answer. */
export type Revealed = {
  /** The latest day they tell of. */
  readonly until: Day | null
  /** What they tell of, where that can be in a passage that the lesson still covers. */
  readonly about?: readonly Ref[]
  readonly body: ReactNode
}
export type Reveal<K extends AnswerKind> = (answers: Answers, content: Contents[K]) => Revealed | null

type Props<K extends AnswerKind> = { readonly reveal: Reveal<K>; readonly content: Contents[K] }

/**
 * Shown once an answer is locked in. What tells of days after the one the learner stands on, or of words that are still
 * covered, waits to be asked for.
 */
export function SourcesSay<K extends AnswerKind>({ reveal, content }: Props<K>) {
  const { study, formats } = useWords()
  const words = study.task
  const { asOf, later } = useHorizon()
  const { hidden } = useOutlook()
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
  const { until, about = [], body } = revealed
  const warning =
    until !== null && until > asOf && later === 'hide'
      ? words.tellsOfLater(formats.day(until))
      : about.some((ref) => isOfText(ref) && hidden.has(ref))
        ? words.tellsOfCovered
        : null
  return (
    <>
      <h4>{words.sourcesSay}</h4>
      {warning !== null && !isAskedFor ? (
        <>
          <p>{warning}</p>
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

function isOfText(ref: Ref): boolean {
  return isRefOf('passage', ref) || isRefOf('recommendation', ref)
}
