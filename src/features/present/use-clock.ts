import { useEffect, useState } from 'react'
import { useSession } from '../session.tsx'

const SECOND = 1_000

/** Milliseconds since 1970, updated every second while running. */
export function useClock(runs = true): number {
  const { afterDelay, milliseconds } = useSession().effects
  const [now, setNow] = useState(milliseconds)
  useEffect(() => {
    if (!runs) return
    let stop = () => {}
    const tick = () => {
      setNow(milliseconds())
      stop = afterDelay(SECOND, tick)
    }
    stop = afterDelay(0, tick)
    return () => {
      stop()
    }
  }, [afterDelay, milliseconds, runs])
  return now
}
