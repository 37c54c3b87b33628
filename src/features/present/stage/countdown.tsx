import { useAppState } from '../../session.tsx'
import { useClock } from '../use-clock.ts'
import { toMinutes } from '../to-minutes.ts'
import styles from './stage.module.css'

const SECOND = 1_000

/** The time left to think. At zero it stays until dismissed. */
export function Countdown() {
  const timer = useAppState((state) => state.onStage.timer)
  const now = useClock(timer !== null)
  if (timer === null) return null
  const left = Math.max(0, timer.seconds - Math.floor((now - timer.from) / SECOND))
  return (
    <span className={styles['countdown']} role="timer" data-over={left === 0}>
      {toMinutes(Math.min(left, timer.seconds))}
    </span>
  )
}
