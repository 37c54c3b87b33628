import type { Lesson } from '#src/domain/lesson.ts'
import { TOUR_PATHS, type TourPosition, stepsOf } from '#src/domain/teaching.ts'
import type { UrlProblem } from '#src/domain/url-problem.ts'

/** The parameters that together say where in a tour a link leads. */
export const TOUR_PARAMETERS = ['tour', 'path', 'step'] as const
export type TourParameter = (typeof TOUR_PARAMETERS)[number]

/** For each parameter given, what its value may have been, the likeliest first. */
export type GivenTour = Readonly<Partial<Record<TourParameter, readonly string[]>>>
type ReadTour = {
  readonly tour: TourPosition | null
  readonly problems: readonly { readonly parameter: TourParameter; readonly problem: UrlProblem }[]
}

export function writeTour(tour: TourPosition | null): readonly (readonly [name: TourParameter, value: string])[] {
  if (tour === null) return []
  const { id, path, step } = tour
  return [['tour', id], ...(path === 'full' ? [] : [['path', path] as const]), ['step', step]]
}

/** Whether a value names what only a tour of the lesson has. */
export function namesTour(parameter: TourParameter, value: string, { tours }: Lesson): boolean {
  if (parameter === 'path') return false
  return tours.some(({ id, steps }) => (parameter === 'tour' ? id === value : steps.some((step) => step.id === value)))
}

/** Without `tour` the lesson's first one is meant; without `step`, or with an unknown one, the first of the path. */
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
