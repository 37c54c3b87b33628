import { useSyncExternalStore } from 'react'
import { useSession } from '#src/features/session.tsx'

export function useOfflineState() {
  const { onChange, state } = useSession().effects.offline
  return useSyncExternalStore(onChange, state, state)
}
