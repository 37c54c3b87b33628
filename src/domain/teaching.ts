import type { Bounds } from './camera.ts'
import type { Day } from './day.ts'
import type { Prose } from './prose.ts'
import type * as Id from './ref.ts'
import type { Ref } from './ref.ts'
import type { CitedSource } from './shapes.ts'
import type { ExtractId, Option, PassageWords, TaskId } from './task.ts'

/** A question answered in a sentence or two. The editors' answers are in `domain/answers.ts`. */
export type Question = {
  readonly id: string
  readonly kind: 'open'
  readonly skill: string
  readonly prompt: string
  readonly hint: string
}

export type Prediction = {
  readonly id: string
  readonly recommendation: Id.RecommendationId
  readonly passage: Id.PassageId
  readonly prompt: string
  readonly options: readonly Option[]
}

export type Tour = {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly steps: readonly Step[]
  readonly shortCut: { readonly steps: readonly string[]; readonly note: string }
}

/** A step is a patch of the state with text. The lecturer's notes are in `domain/teachers-notes.ts`. */
export type Step = {
  readonly id: string
  readonly title: string
  readonly phase: string
  readonly minutes: number
  readonly asOf: Day
  readonly bounds: Bounds
  readonly select: Ref
  readonly show: readonly Id.ShapeId[]
  readonly body: Prose
  /** Passages that may be read from this step on. If no step of a tour has any, nothing is covered. */
  readonly uncovers: readonly Id.PassageId[]
  readonly predictions: readonly string[]
  readonly questions: readonly string[]
  readonly tasks: readonly TaskId[]
  readonly stage: StageCue
}

export const EMPHASES = ['text', 'map', 'time', 'question', 'documents'] as const
export type Emphasis = (typeof EMPHASES)[number]

/** What a lecture shows of a step. */
export type StageCue = {
  /** What fills the screen; `documents` are two side by side. */
  readonly emphasis: Emphasis
  /** Words of the document to highlight, in the order of its passages. */
  readonly words: readonly PassageWords[]
  /** The report shown beside them. */
  readonly beside: ExtractId | null
  /** Votes, in order. */
  readonly votes: readonly string[]
  /** What a hall reads instead of the body, if that addresses somebody using the lesson. */
  readonly says: Prose | null
  /** What a hall is asked instead of the step's own questions, if those do not suit. */
  readonly asks: readonly string[]
}

/** Plain introductory text; it names nothing later than `asOf`. */
export type Opening = {
  readonly asOf: Day
  readonly text: string
  readonly refs: readonly Ref[]
  readonly citations: readonly CitedSource[]
}

export const TOUR_PATHS = ['full', 'short'] as const
/** All steps of a tour, or those of its short cut. */
export type TourPath = (typeof TOUR_PATHS)[number]

/** Where a person is in a tour. */
export type TourPosition = { readonly id: string; readonly path: TourPath; readonly step: string }

/** A learner's last position, and the furthest step they have reached. */
export type Progress = { readonly position: TourPosition; readonly furthest: string }

/** The steps of a path, in the order of the tour. */
export function stepsOf({ steps, shortCut }: Tour, path: TourPath): readonly Step[] {
  return path === 'full' ? steps : steps.filter(({ id }) => shortCut.steps.includes(id))
}

/** This step if the path has it; else the last before it, so that nothing is shown too early; else the first. */
export function stepOnPath(tour: Tour, path: TourPath, step: string): string {
  const before = tour.steps.slice(0, tour.steps.findIndex(({ id }) => id === step) + 1).map(({ id }) => id)
  const onPath = stepsOf(tour, path).map(({ id }) => id)
  return onPath.filter((id) => before.includes(id)).at(-1) ?? onPath[0] ?? step
}

/** The passages that may be read at a step, including those of all steps before it; null means all. */
export function uncoveredAt({ steps }: Pick<Tour, 'steps'>, step: string): readonly Id.PassageId[] | null {
  if (steps.every(({ uncovers }) => uncovers.length === 0)) return null
  const reached = steps.slice(0, steps.findIndex(({ id }) => id === step) + 1)
  return reached.flatMap(({ uncovers }) => uncovers)
}
