import type { Lesson } from '#src/domain/lesson.ts'
import type { Task } from '#src/domain/task.ts'
import { TOUR_PATHS, type TourPosition, stepsOf } from '#src/domain/teaching.ts'
import type { UrlProblem } from '#src/domain/url-problem.ts'
import type { LinkedState } from './link-start.ts'

/** The parameters that together say which step of a tour, and which exercise, a link opens. */
export const TOUR_PARAMETERS = ['tour', 'path', 'step', 'task'] as const
export type TourParameter = (typeof TOUR_PARAMETERS)[number]

/** For each parameter present, its possible values, likeliest first. */
export type GivenTour = Readonly<Partial<Record<TourParameter, readonly string[]>>>
type TourProblem = { readonly parameter: TourParameter; readonly problem: UrlProblem }
type ReadTour = { readonly tour: TourPosition | null; readonly problems: readonly TourProblem[] }
type ReadTask = { readonly task: Task['id'] | null; readonly problems: readonly TourProblem[] }
type Pair = readonly [name: TourParameter, value: string]

export function writeTour(state: LinkedState): readonly Pair[] {
  const task = linkedTask(state)
  const ofTask: readonly Pair[] = task === null ? [] : [['task', task.slice(TASK.length)]]
  if (state.tour === null) return ofTask
  const { id, path, step } = state.tour
  return [['tour', id], ...(path === 'full' ? [] : [['path', path] as const]), ['step', step], ...ofTask]
}

const TASK = 'task:'

/** Only study shows an exercise on its own, so only links to study name one. */
export function linkedTask({ mode, task }: Pick<LinkedState, 'mode' | 'task'>): Task['id'] | null {
  return mode === 'study' ? task : null
}

/** Whether the value is that of a tour, a step or an exercise in this lesson, and so cannot be another site's. */
export function namesTour(parameter: TourParameter, value: string, { tours, tasks }: Lesson): boolean {
  if (parameter === 'path') return false
  if (parameter === 'task') return tasks.some(({ id }) => id === TASK + value)
  return tours.some(({ id, steps }) => (parameter === 'tour' ? id === value : steps.some((step) => step.id === value)))
}

/** Without `tour`, the lesson's first tour; without a known `step`, the first of the path. */
export function readTour(given: GivenTour, { tours }: Lesson): ReadTour {
  if (given.tour === undefined && given.step === undefined) {
    return { tour: null, problems: given.path === undefined ? [] : [{ parameter: 'path', problem: 'needs-a-tour' }] }
  }
  const tour = given.tour === undefined ? tours[0] : tours.find(({ id }) => given.tour?.includes(id))
  if (tour === undefined) {
    return {
      tour: null,
      problems: [{ parameter: given.tour === undefined ? 'step' : 'tour', problem: 'no-such-tour' }],
    }
  }
  const path = TOUR_PATHS.find((each) => given.path?.includes(each))
  const steps = stepsOf(tour, path ?? 'full')
  const step = steps.find(({ id }) => given.step?.includes(id))
  const opened = step ?? steps[0]
  return {
    tour: opened === undefined ? null : { id: tour.id, path: path ?? 'full', step: opened.id },
    problems: [
      ...(given.path !== undefined && path === undefined
        ? [{ parameter: 'path', problem: 'unknown-value' } as const]
        : []),
      ...(given.step !== undefined && step === undefined
        ? [{ parameter: 'step', problem: 'no-such-step' } as const]
        : []),
    ],
  }
}

export function readTask(given: GivenTour, lesson: Lesson): ReadTask {
  const name = given.task?.find((value) => namesTour('task', value, lesson))
  if (name !== undefined) return { task: `${TASK}${name}`, problems: [] }
  return { task: null, problems: given.task === undefined ? [] : [{ parameter: 'task', problem: 'not-in-lesson' }] }
}
