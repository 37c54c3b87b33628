import { useEffect } from 'react'
import { useAppState, useSession } from '#src/features/session.tsx'

const SECOND = 1000

/**
 * The only play clock. A day's time starts once the day has been drawn, so that a slow machine shows every day late
 * rather than skipping some. The audience's window has no clock: its days come from the lecturer's.
 * It draws nothing, and is a component so that a day does not draw the whole page anew.
 */
export function PlayClock() {
  const { actions, effects } = useSession()
  const isTicking = useAppState((state) => state.playing !== null && !state.stage)
  const speed = useAppState((state) => state.speed)
  const asOf = useAppState((state) => state.asOf)
  useEffect(
    () => (isTicking ? effects.afterDelay(SECOND / speed, actions.playOn) : undefined),
    [isTicking, speed, asOf, actions, effects],
  )
  return null
}
