import { useAppState, useSession, useWords } from '../session.tsx'
import { AsOfSlider } from './as-of-slider.tsx'
import { MoreOfTime } from './more-of-time.tsx'
import { PlayButton } from './play-button.tsx'
import { RecommendationBar } from './recommendation-bar.tsx'
import { PerspectiveChoice } from './perspective-choice.tsx'
import { SpokenDay } from './spoken-day.tsx'
import styles from './time-row.module.css'

/** All time controls, in one row from 860 pixels; part of every layout. */
export function TimeRow() {
  const words = useWords()
  const { selectors } = useSession()
  const isCovered = useAppState(selectors.isDocumentCovered)
  return (
    <section className={styles['row']} aria-label={words.time.controls}>
      <PlayButton />
      <AsOfSlider />
      {!isCovered && <PerspectiveChoice />}
      <RecommendationBar />
      <MoreOfTime />
      <SpokenDay />
    </section>
  )
}
