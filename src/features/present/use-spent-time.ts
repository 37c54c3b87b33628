import { useEffect } from 'react'
import { useAppState, useSession } from '../session.tsx'

/** How often the time used is written down, in milliseconds. */
const TICK = 5_000
/** A longer pause means that the machine slept; covered windows still run once a minute. */
const SLEEP = 90_000
const SECOND = 1_000

/** Records the time spent on each step, in only one of several consoles. */
export function useSpentTime(): void {
  const { actions, effects } = useSession()
  const step = useAppState((state) => state.tour?.step)
  const { afterDelay, milliseconds, presenting } = effects
  useEffect(() => {
    if (step === undefined) return
    let last = milliseconds()
    const spend = () => {
      const now = milliseconds()
      const seconds = Math.round((now - last) / SECOND)
      if (now - last < SLEEP && seconds > 0 && presenting.countsTime()) actions.spendTime(step, seconds)
      last = now
    }
    let stop = () => {}
    const tick = () => {
      spend()
      stop = afterDelay(TICK, tick)
    }
    stop = afterDelay(TICK, tick)
    return () => {
      stop()
      spend()
    }
  }, [actions, afterDelay, milliseconds, presenting, step])
}
