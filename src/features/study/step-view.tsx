import type { RefObject } from 'react'
import { isRefOf } from '#src/domain/ref.ts'
import type { Step } from '#src/domain/teaching.ts'
import { DatedProse } from '../dated-prose.tsx'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { LessonEnd } from './lesson-end.tsx'
import { StepTasks } from './step-tasks.tsx'
import styles from './lesson-pane.module.css'

type Props = {
  readonly step: Step
  readonly number: number
  readonly total: number
  readonly head: RefObject<HTMLHeadingElement | null>
}

/** What a step says and asks. */
export function StepView({ step, number, total, head }: Props) {
  const words = useWords().study
  const { actions } = useSession()
  const { titleOf } = useOutlook()
  const { select } = step
  return (
    <article className={styles['step']}>
      <p className={styles['where']}>{words.where(number, total, step.phase, step.minutes)}</p>
      <h2 ref={head} tabIndex={-1}>
        {step.title}
      </h2>
      <div className={styles['body']}>
        <DatedProse prose={step.body} from="tour" />
      </div>
      <p className={styles['read']}>
        {isRefOf('passage', select) ? (
          <button
            type="button"
            className="entity-link"
            onClick={() => {
              actions.showTab('document')
              actions.select(select, 'tour')
            }}
          >
            {words.readInText}
          </button>
        ) : (
          <button
            type="button"
            className="entity-link"
            onClick={() => {
              actions.select(select, 'lesson')
            }}
          >
            {words.moreAbout(titleOf(select))}
          </button>
        )}
      </p>
      <StepTasks step={step} />
      {number === total && <LessonEnd />}
    </article>
  )
}
