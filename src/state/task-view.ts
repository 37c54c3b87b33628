import type { Lesson } from '#src/domain/lesson.ts'
import type { Task } from '#src/domain/task.ts'
import { viewOfSpans } from '#src/domain/span-task.ts'
import { FRESH_VIEW } from './fresh-view.ts'
import type { View } from './view.ts'

/** What an exercise opened on its own decides. */
export type TaskView = Pick<View, keyof typeof FRESH_VIEW | 'task' | 'selection' | 'asOf' | 'uncovered' | 'shapes'> &
  Partial<Pick<View, 'stripView'>>

/**
 * Its own day, and the whole text except for what the exercise covers, whichever step it was opened from. A question
 * asked in hindsight uses the last day. Undefined if the lesson has no such exercise.
 */
export function taskView(lesson: Lesson, id: Task['id']): TaskView | undefined {
  const { tasks, passages, frame } = lesson
  const task = tasks.find((each) => each.id === id)
  if (task === undefined) return undefined
  const ids = passages.map((passage) => passage.id)
  return {
    ...FRESH_VIEW,
    task: task.id,
    selection: null,
    asOf: task.asOf ?? frame.to,
    uncovered: task.kind === 'cover' ? ids.filter((each) => !task.covered.includes(each)) : null,
    shapes: null,
    ...(task.kind === 'span' ? { stripView: viewOfSpans(lesson) } : {}),
  }
}
