import { useLayoutEffect, useRef } from 'react'
import { stepsOf } from '#src/domain/teaching.ts'
import { stepAt, tourAt } from '#src/state/tour.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { FootBar } from './foot-bar.tsx'
import { ExerciseView } from './exercise-view.tsx'
import { MoreExercises } from './more-exercises.tsx'
import { MyWork } from './my-work.tsx'
import { PathSwitch } from './path-switch.tsx'
import { StepList } from './step-list.tsx'
import { StepView } from './step-view.tsx'
import styles from './lesson-pane.module.css'

/** The lesson, step by step or at an exercise by itself, beside map and strip. */
export function LessonPane() {
  const words = useWords()
  const { lesson } = useSession().index
  const position = useAppState((state) => state.tour)
  const task = useAppState((state) => lesson.tasks.find(({ id }) => id === state.task))
  const tour = position === null ? undefined : tourAt(lesson, position)
  const step = position === null ? undefined : stepAt(lesson, position)
  const shown = task?.id ?? position?.step
  const [pane, head] = useStart(shown)
  if (position === null || tour === undefined || step === undefined) return null
  const steps = stepsOf(tour, position.path)
  const at = steps.findIndex(({ id }) => id === step.id)
  return (
    <section id="lesson-pane" className={styles['pane']} aria-label={words.frame.lesson}>
      <div ref={pane} className={styles['scroll']}>
        <StepList tour={tour} position={position} />
        <PathSwitch tour={tour} position={position} />
        {task === undefined ? (
          <StepView key={step.id} step={step} number={at + 1} total={steps.length} head={head} />
        ) : (
          <ExerciseView key={task.id} task={task} head={head} />
        )}
        <MoreExercises tour={tour} position={position} />
        <MyWork key={`work at ${shown}`} />
      </div>
      <FootBar at={at} total={steps.length} />
    </section>
  )
}

/** A step or exercise newly shown begins at its head, and the focus goes there if it was in the lesson. */
function useStart(id: string | undefined) {
  const pane = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const shown = useRef(id)
  useLayoutEffect(() => {
    if (shown.current === id) return
    shown.current = id
    if (pane.current !== null) pane.current.scrollTop = 0
    const section = pane.current?.parentElement
    const { activeElement } = document
    if (activeElement === document.body || section?.contains(activeElement))
      head.current?.focus({ preventScroll: true })
  }, [id])
  return [pane, head] as const
}
