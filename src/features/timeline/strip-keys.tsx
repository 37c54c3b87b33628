import type { KeyboardEvent, ReactNode } from 'react'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './timeline-view.module.css'

const WEEK = 7

/** The strip under the keyboard: a slider of the as-of day. Arrow keys move it, the page keys by a week, Space plays. */
export function StripKeys({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const { index, actions, store } = useSession()
  const { frame, firstView } = index.lesson
  const asOf = useAppState((state) => state.asOf)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    // From the store: keys held down come faster than the strip is drawn.
    const today = store.getState().asOf
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: WEEK,
      PageDown: -WEEK,
      Home: firstView.from - today,
      End: firstView.to - today,
    }
    const step = steps[event.key]
    if (step !== undefined) actions.setAsOf(today + step)
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
