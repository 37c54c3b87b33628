import type { Horizon } from '#src/domain/horizon.ts'
import { useAppState, useSession } from './session.tsx'

/** Where the reader stands in time, and what may be seen from there. */
export function useHorizon(): Horizon {
  return useAppState(useSession().selectors.horizon)
}
