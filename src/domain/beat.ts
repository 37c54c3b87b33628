import { type Step, type Tour, type TourPosition, stepsOf } from './teaching.ts'

/** One stage in which a step unfolds. */
export type Beat =
  | { readonly kind: 'view' | 'words' | 'question' | 'sources' }
  /** By the id of the vote. */
  | { readonly kind: 'vote'; readonly vote: string }

/** The beats of a step: what it shows, what it says, its question, its votes, and what the sources say. */
export function beatsOf({ questions, tasks, stage }: Pick<Step, 'questions' | 'tasks' | 'stage'>): readonly Beat[] {
  const asks = questions.length + tasks.length > 0
  return [
    { kind: 'view' },
    { kind: 'words' },
    ...(asks ? [{ kind: 'question' } as const] : []),
    ...stage.votes.map((vote) => ({ kind: 'vote', vote }) as const),
    ...(asks ? [{ kind: 'sources' } as const] : []),
  ]
}

/** The beat at a position; a number beyond the last beat of the step means the last. */
export function beatAt(step: Step, beat: number): Beat {
  const all = beatsOf(step)
  return all[Math.min(beat, all.length - 1)] ?? { kind: 'view' }
}

type BeatPosition = { readonly step: string; readonly beat: number }

/** The next or previous beat on a path: the first of the next step, or the last of the step before. */
export function beatFrom(
  tour: Tour,
  { path, step: id }: Pick<TourPosition, 'path' | 'step'>,
  beat: number,
  by: 1 | -1,
): BeatPosition | null {
  const steps = stepsOf(tour, path)
  const at = steps.findIndex((step) => step.id === id)
  const step = steps[at]
  if (step === undefined) return null
  const next = Math.min(beat, beatsOf(step).length - 1) + by
  if (next >= 0 && next < beatsOf(step).length) return { step: id, beat: next }
  const other = steps[at + by]
  if (other === undefined) return null
  return { step: other.id, beat: by === 1 ? 0 : beatsOf(other).length - 1 }
}
