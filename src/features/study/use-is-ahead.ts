import type { Tour, TourPosition } from '#src/domain/teaching.ts'
import { useAppState } from '../session.tsx'

/** Tells whether a step is further than the learner has come. */
export function useIsAhead(tour: Tour, position: TourPosition): (step: string) => boolean {
  const furthest = useAppState((state) =>
    state.progress?.position.id === tour.id ? state.progress.furthest : position.step,
  )
  const order = tour.steps.map(({ id }) => id)
  return (step) => order.indexOf(step) > order.indexOf(furthest)
}
