import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import type { AnswerKind, Contents, AnswerableId } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import { Attempts, OnPaper } from './attempts.tsx'
import { useIsPaper } from './paper.ts'
import { SureChoice } from './sure-choice.tsx'
import { type Reveal, SourcesSay } from './sources-say.tsx'
import { useAnswer } from '../use-answer.ts'
import styles from './task.module.css'

type Props<K extends AnswerKind> = {
  readonly task: AnswerableId
  readonly kind: K
  readonly title: string
  /** What to do, below the title. */
  readonly prompt?: ReactNode
  /** Skill and minutes. */
  readonly facts?: string
  readonly empty: Contents[K]
  /** What is still missing before it can be locked in; null if nothing is. */
  readonly missing: (content: Contents[K]) => string | null
  readonly form: (content: Contents[K], change: (content: Contents[K]) => void) => ReactNode
  readonly given: (content: Contents[K]) => ReactNode
  readonly reveal: Reveal<K>
  /** Where each part of the answer says how sure it is, the whole need not. */
  readonly isSureAsked?: boolean
}

/** The course of every task: question, answer, locking in with confidence, what the sources say, second thoughts. */
export function TaskLife<K extends AnswerKind>(props: Props<K>) {
  const { task, kind, title, prompt, facts, empty, missing, form, given, reveal, isSureAsked = true } = props
  const words = useWords().study.task
  const id = useId()
  const { first, second, isLocked, hasAnswer, others, ...answer } = useAnswer(task, kind, empty)
  const isPaper = useIsPaper()
  const [lack, setLack] = useState<string | null>(null)
  const outcome = useFocusOnLock(isLocked)
  const lockIn = () => {
    const found = missing(first.content)
    setLack(found)
    if (found === null) answer.lockIn()
  }
  if (isPaper) return hasAnswer ? <OnPaper title={title} first={first} second={second} given={given} /> : null
  return (
    <section role="group" aria-labelledby={`${id}title`} className={styles['task']} data-task={task}>
      <h3 id={`${id}title`} className={styles['title']}>
        {title}
      </h3>
      {facts !== undefined && <p className={styles['facts']}>{facts}</p>}
      {prompt !== undefined && <div className={styles['prompt']}>{prompt}</div>}
      {!isLocked && (
        <>
          {form(first.content, (content) => {
            setLack(null)
            answer.change(content)
          })}
          <div className={styles['lock']}>
            {isSureAsked && <SureChoice chosen={first.sure} onChoose={answer.setSure} />}
            <button type="button" className={styles['main']} onClick={lockIn}>
              {words.lockIn}
            </button>
          </div>
          <p role="status" className={styles['lack']}>
            {lack}
          </p>
        </>
      )}
      {isLocked && (
        <>
          <Attempts first={first} second={second} given={given} form={form} onThink={answer.thinkAgain} />
          <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
            <SourcesSay reveal={reveal} content={first.content} />
          </div>
        </>
      )}
      {others.map((other) => (
        <div key={other.id} className={styles['other']}>
          <p className={styles['facts']}>{words.otherAnswer}</p>
          {given(other.first.content)}
        </div>
      ))}
    </section>
  )
}

/** The form disappears when the answer is locked in, so the focus moves to what the sources say. */
function useFocusOnLock(isLocked: boolean) {
  const outcome = useRef<HTMLDivElement>(null)
  const was = useRef(isLocked)
  useLayoutEffect(() => {
    if (isLocked && !was.current) outcome.current?.focus({ preventScroll: false })
    was.current = isLocked
  }, [isLocked])
  return outcome
}
