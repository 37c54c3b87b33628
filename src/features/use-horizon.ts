import type { Horizon } from '#src/domain/horizon.ts'
import { useAppState, useSession } from './session.tsx'

/** The reader's horizon. */
export function useHorizon(): Horizon {
  return useAppState(useSession().selectors.horizon)
}
