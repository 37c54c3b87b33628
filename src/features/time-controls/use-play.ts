import { useEffect } from 'react'
import { useAppState, useSession } from '../session.tsx'

const SECOND = 1000

/**
 * The clock of play. Each day's time begins when that day has been drawn, so that a slow machine shows every day whole
 * and late rather than several at once.
 */
export function usePlay(): void {
  const { actions, effects } = useSession()
  const isPlaying = useAppState((state) => state.playing !== null)
  const speed = useAppState((state) => state.speed)
  const asOf = useAppState((state) => state.asOf)
  useEffect(
    () => (isPlaying ? effects.after(SECOND / speed, actions.playOn) : undefined),
    [isPlaying, speed, asOf, actions, effects],
  )
}
