import { useEffect } from 'react'
import { useAppState, useSession } from '#src/features/session.tsx'

const SECOND = 1000

/**
 * The one clock of play. Each day's time begins when that day has been drawn, so that a slow machine shows every day
 * whole and late rather than several at once. The window of an audience has no clock: its days come from the other.
 */
export function usePlayClock(): void {
  const { actions, effects } = useSession()
  const isTicking = useAppState((state) => state.playing !== null && !state.stage)
  const speed = useAppState((state) => state.speed)
  const asOf = useAppState((state) => state.asOf)
  useEffect(
    () => (isTicking ? effects.after(SECOND / speed, actions.playOn) : undefined),
    [isTicking, speed, asOf, actions, effects],
  )
}
