import { useLayoutEffect, useRef } from 'react'
import { stepsOf } from '#src/domain/teaching.ts'
import { stepAt, tourAt } from '#src/state/tour.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { FootBar } from './foot-bar.tsx'
import { StepList } from './step-list.tsx'
import { StepView } from './step-view.tsx'
import styles from './lesson-pane.module.css'

/** The lesson, step by step, beside map and strip. */
export function LessonPane() {
  const words = useWords()
  const { lesson } = useSession().index
  const position = useAppState((state) => state.tour)
  const tour = position === null ? undefined : tourAt(lesson, position)
  const step = position === null ? undefined : stepAt(lesson, position)
  const [pane, head] = useStepStart(position?.step)
  if (position === null || tour === undefined || step === undefined) return null
  const steps = stepsOf(tour, position.path)
  const at = steps.findIndex(({ id }) => id === step.id)
  return (
    <section id="lesson-pane" className={styles['pane']} aria-label={words.frame.lesson}>
      <div ref={pane} className={styles['scroll']}>
        <StepList tour={tour} position={position} />
        <StepView key={step.id} step={step} number={at + 1} total={steps.length} head={head} />
      </div>
      <FootBar at={at} total={steps.length} />
    </section>
  )
}

/** A new step begins at its head, and the focus goes there if it was in the lesson. */
function useStepStart(step: string | undefined) {
  const pane = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useLayoutEffect(() => {
    if (shown.current === step) return
    shown.current = step
    if (pane.current !== null) pane.current.scrollTop = 0
    const section = pane.current?.parentElement
    const { activeElement } = document
    if (activeElement === document.body || section?.contains(activeElement))
      head.current?.focus({ preventScroll: true })
  }, [step])
  return [pane, head] as const
}
