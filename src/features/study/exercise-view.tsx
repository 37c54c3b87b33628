import type { RefObject } from 'react'
import type { Task } from '#src/domain/task.ts'
import { useWords } from '../session.tsx'
import { Exercise } from './exercise.tsx'
import styles from './lesson-pane.module.css'

type Props = { readonly task: Task; readonly head: RefObject<HTMLHeadingElement | null> }

/** An exercise by itself, in the place of a step. */
export function ExerciseView({ task, head }: Props) {
  const words = useWords().study.more
  return (
    <article className={styles['step']}>
      <h2 ref={head} tabIndex={-1}>
        {words.one}
      </h2>
      <Exercise task={task} />
    </article>
  )
}
