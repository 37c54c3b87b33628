import type { Bounds } from './camera.ts'
import type { Day } from './day.ts'
import type { Prose } from './prose.ts'
import type * as Id from './ref.ts'
import type { Ref } from './ref.ts'

export type Question = {
  readonly id: string
  readonly kind: 'open'
  readonly skill: string
  readonly prompt: string
  readonly hint: string
  /** Teacher's side: never on a student's print. */
  readonly modelAnswer: string
  readonly refs: readonly Ref[]
}

export type Prediction = {
  readonly id: string
  readonly recommendation: Id.RecommendationId
  readonly passage: Id.PassageId
  readonly prompt: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly best: string
  readonly reveal: string
  readonly sources: readonly Id.SourceId[]
}

export type Tour = {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly steps: readonly Step[]
  readonly shortCut: { readonly steps: readonly string[]; readonly note: string }
}

/** A step is a patch of the state with words. */
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
  readonly speakerNotes: Prose
  readonly questions: readonly string[]
}

export const TOUR_PATHS = ['full', 'short'] as const
/** All steps of a tour, or those of its short cut. */
export type TourPath = (typeof TOUR_PATHS)[number]

/** Where a person is in a tour. */
export type TourPosition = { readonly id: string; readonly path: TourPath; readonly step: string }

/** The steps of a path, in the order of the tour. */
export function stepsOf({ steps, shortCut }: Tour, path: TourPath): readonly Step[] {
  return path === 'full' ? steps : steps.filter(({ id }) => shortCut.steps.includes(id))
}
