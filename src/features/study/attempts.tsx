import { type ReactNode, useState } from 'react'
import type { AnswerKind, Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import { SureChoice } from './sure-choice.tsx'
import type { Given } from '../use-answer.ts'
import styles from './attempts.module.css'
import task from './task.module.css'

type Props<K extends AnswerKind> = {
  readonly first: Given<K>
  readonly second: Given<K> | null
  readonly given: (content: Contents[K]) => ReactNode
  readonly form: (content: Contents[K], change: (content: Contents[K]) => void) => ReactNode
  readonly onThink: (given: Given<K>) => void
}

/** The first answer, which stands, and the second thoughts beside it. */
export function Attempts<K extends AnswerKind>({ first, second, given, form, onThink }: Props<K>) {
  const words = useWords()
  const { task: text, sure } = words.study
  const [isOpen, setOpen] = useState(false)
  const again = second ?? first
  const howSure = (attempt: Given<K>) =>
    attempt.sure !== null && <p className={task['facts']}>{sure(words.beforeReading.surenesses[attempt.sure])}</p>
  return (
    <>
      <div className={styles['attempts']}>
        <div className={styles['attempt']}>
          <h4>{text.first}</h4>
          {given(first.content)}
          {howSure(first)}
        </div>
        {(second !== null || isOpen) && (
          <div className={styles['attempt']}>
            <h4>{text.second}</h4>
            {isOpen ? (
              <>
                {form(again.content, (content) => {
                  onThink({ content, sure: again.sure })
                })}
                <SureChoice
                  chosen={again.sure}
                  onChoose={(chosen) => {
                    onThink({ content: again.content, sure: chosen })
                  }}
                />
              </>
            ) : (
              <>
                {given(again.content)}
                {howSure(again)}
              </>
            )}
          </div>
        )}
      </div>
      <button
        type="button"
        aria-expanded={isOpen}
        className={styles['again']}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {isOpen ? text.done : text.second}
      </button>
    </>
  )
}

type PaperProps<K extends AnswerKind> = Pick<Props<K>, 'first' | 'second' | 'given'> & { readonly title: string }

/** Both answers as they go on paper. */
export function OnPaper<K extends AnswerKind>({ title, first, second, given }: PaperProps<K>) {
  const words = useWords()
  const { task: text, sure } = words.study
  return (
    <section>
      <h3>{title}</h3>
      {[
        { name: text.first, attempt: first },
        { name: text.second, attempt: second },
      ].map(
        ({ name, attempt }) =>
          attempt !== null && (
            <div key={name}>
              <h4>{name}</h4>
              {given(attempt.content)}
              {attempt.sure !== null && <p>{sure(words.beforeReading.surenesses[attempt.sure])}</p>}
            </div>
          ),
      )}
    </section>
  )
}
