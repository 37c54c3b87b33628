import { type Beat, beatAt, beatsOf } from '#src/domain/beat.ts'
import { type Step, type Tour, stepsOf } from '#src/domain/teaching.ts'
import { useAppState, useSession } from '../session.tsx'

export type LectureStep = {
  readonly tour: Tour
  /** The steps of the path taken. */
  readonly steps: readonly Step[]
  /** Counted from 0 on that path. */
  readonly position: number
  readonly step: Step
  readonly beats: readonly Beat[]
  /** Counted from 0 in the step. */
  readonly beatPosition: number
  readonly beat: Beat
}

/** Where the lecture is; null outside a tour. */
export function useLectureStep(): LectureStep | null {
  const { lesson } = useSession().index
  const at = useAppState((state) => state.tour)
  const beat = useAppState((state) => state.beat)
  const tour = lesson.tours.find(({ id }) => id === at?.id)
  if (tour === undefined || at === null) return null
  const steps = stepsOf(tour, at.path)
  const position = steps.findIndex(({ id }) => id === at.step)
  const step = steps[position]
  if (step === undefined) return null
  const beats = beatsOf(step)
  return {
    tour,
    steps,
    position,
    step,
    beats,
    beatPosition: Math.min(beat, beats.length - 1),
    beat: beatAt(step, beat),
  }
}
