import { spanTaskIn } from '#src/domain/span-task.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { SpanTask } from '#src/domain/task.ts'
import type { AppState } from './app-state.ts'
import { stepAt } from './tour.ts'

/** The exercise whose spans are drawn on the strip: the one shown in study, on its own or in its step. */
export function shownSpanTask(
  lesson: Lesson,
  { mode, task, tour }: Pick<AppState, 'mode' | 'task' | 'tour'>,
): SpanTask | undefined {
  if (mode !== 'study') return undefined
  const ofStep = tour === null ? [] : (stepAt(lesson, tour)?.tasks ?? [])
  return spanTaskIn(lesson, task === null ? ofStep : [task])
}
