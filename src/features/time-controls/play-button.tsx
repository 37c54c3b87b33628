import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './time-row.module.css'

/** Lets the days pass, one by one. */
export function PlayButton() {
  const words = useWords()
  const { actions } = useSession()
  const isPlaying = useAppState((state) => state.playing !== null)
  return (
    <button type="button" className={styles['play']} onClick={isPlaying ? actions.pause : actions.play}>
      {isPlaying ? words.time.pause : words.time.play}
    </button>
  )
}
