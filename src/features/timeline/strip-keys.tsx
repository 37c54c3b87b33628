import type { KeyboardEvent, ReactNode } from 'react'
import { useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import styles from './timeline-view.module.css'

const WEEK = 7

/**
 * Keyboard control of the strip: a slider for the as-of day. Arrow keys move it by a day, page keys by a week, Space
 * plays.
 */
export function StripKeys({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const { index, actions, store } = useSession()
  const { frame, firstView } = index.lesson
  const { asOf } = useHorizon()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: WEEK,
      PageDown: -WEEK,
    }
    const step = steps[event.key]
    // held keys repeat faster than the strip draws, so each step starts from the current state
    if (step !== undefined) actions.stepDays(step)
    else if (event.key === 'Home') actions.setAsOf(firstView.from)
    else if (event.key === 'End') actions.setAsOf(firstView.to)
    else if (event.key !== ' ') return
    else if (store.getState().playing === null) actions.play()
    else actions.pause()
    event.preventDefault()
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['keys']}
      aria-label={words.time.strip}
      aria-keyshortcuts="Space"
      aria-valuemin={frame.from}
      aria-valuemax={frame.to}
      aria-valuenow={asOf}
      aria-valuetext={words.formats.day(asOf)}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}
