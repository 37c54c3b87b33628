import type { Lesson } from '#src/domain/lesson.ts'
import { type Progress, type Step, type Tour, type TourPosition, stepsOf, uncoveredAt } from '#src/domain/teaching.ts'
import { spanTaskIn, viewOfSpans } from '#src/domain/span-task.ts'
import { viewAround } from '#src/domain/view-around.ts'
import { FRESH_VIEW } from './fresh-view.ts'
import { type View, isSame } from './view.ts'

/** What a step decides. The rest of the view stays as the person has it. */
export type StepView = Pick<
  View,
  | keyof typeof FRESH_VIEW
  | 'tour'
  | 'task'
  | 'beat'
  | 'selection'
  | 'reveal'
  | 'asOf'
  | 'uncovered'
  | 'lanes'
  | 'stripView'
  | 'layers'
  | 'shapes'
  | 'fit'
  | 'camera'
  | 'mapMoved'
>

export function tourAt(lesson: Lesson, { id }: Pick<TourPosition, 'id'>): Tour | undefined {
  return lesson.tours.find((tour) => tour.id === id)
}

export function stepAt(lesson: Lesson, position: TourPosition): Step | undefined {
  return tourAt(lesson, position)?.steps.find(({ id }) => id === position.step)
}

/** The start of a tour; undefined if the lesson has no such tour. */
export function startOf(lesson: Lesson, id: string, path: TourPosition['path']): TourPosition | undefined {
  const tour = tourAt(lesson, { id })
  const first = tour && stepsOf(tour, path)[0]
  return first && { id, path, step: first.id }
}

/** Everything a step decides, with its requests at serial 0. Undefined if the lesson has no such step. */
export function stepView(lesson: Lesson, position: TourPosition): StepView | undefined {
  const tour = tourAt(lesson, position)
  const step = stepAt(lesson, position)
  if (tour === undefined || step === undefined) return undefined
  const { asOf, bounds, select, show } = step
  return {
    ...FRESH_VIEW,
    tour: position,
    task: null,
    beat: 0,
    selection: select,
    reveal: { ref: select, from: 'tour', serial: 0 },
    asOf,
    uncovered: uncoveredAt(tour, step.id),
    lanes: null,
    stripView: spanTaskIn(lesson, step.tasks) === undefined ? viewAround(lesson, asOf) : viewOfSpans(lesson),
    layers: null,
    shapes: show,
    fit: { bounds, serial: 0 },
    camera: null,
    mapMoved: true,
  }
}

/** Requests act once, the strip follows the selection by itself, and a beat or a tab does not leave the step. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  'beat',
  'litWords',
  'pane',
  'reveal',
  'stripView',
  'fit',
  'mapMoved',
])

/** Whether the view no longer is the step's. */
export function hasLeftStep(lesson: Lesson, view: View): boolean {
  const wanted = view.tour === null ? undefined : stepView(lesson, view.tour)
  if (wanted === undefined) return false
  const compared = Object.entries(wanted).filter(([field]) => !NOT_COMPARED.has(field))
  return (
    !isSame(wanted.fit.bounds, view.fit.bounds) ||
    compared.some(([field, value]) => !isSame(view[field as keyof View], value))
  )
}

/** The progress of a learner who is at this step now. */
export function progressTo(lesson: Lesson, position: TourPosition, before: Progress | null): Progress {
  const order = tourAt(lesson, position)?.steps.map(({ id }) => id) ?? []
  const furthest = before?.position.id === position.id ? before.furthest : position.step
  const isFurther = order.indexOf(position.step) > order.indexOf(furthest)
  return { position, furthest: isFurther ? position.step : furthest }
}
