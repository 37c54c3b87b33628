import { useEffect } from 'react'
import { useAppState, useSession } from '../session.tsx'

/** How often the time used is written down, in milliseconds. */
const TICK = 5_000
/** A longer pause was no lecture: the machine slept. Windows that are covered are woken once a minute. */
const SLEEP = 90_000
const SECOND = 1_000

/** Writes down the time that is spent on each step; of several consoles one does. */
export function useSpentTime(): void {
  const { actions, effects } = useSession()
  const step = useAppState((state) => state.tour?.step)
  const { after, milliseconds, presenting } = effects
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
      stop = after(TICK, tick)
    }
    stop = after(TICK, tick)
    return () => {
      stop()
      spend()
    }
  }, [actions, after, milliseconds, presenting, step])
}
