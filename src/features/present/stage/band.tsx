import { useWords } from '../../session.tsx'
import { useHorizon } from '../../use-horizon.ts'
import type { LectureStep } from '../use-lecture-step.ts'
import { Countdown } from './countdown.tsx'
import styles from './stage.module.css'

/** Title, day and progress. */
export function Band({ step, steps, position, beats, beatPosition }: LectureStep) {
  const words = useWords()
  const { asOf } = useHorizon()
  return (
    <header className={styles['band']}>
      <h2 className={styles['title']}>{step.title}</h2>
      <p className={styles['day']}>
        <Countdown />
        {words.formats.day(asOf)}
      </p>
      <p className={styles['count']}>{words.present.progress(position + 1, steps.length)}</p>
      <div className={styles['progress']} aria-hidden="true">
        {steps.map(({ id }, at) => (
          <span key={id} data-done={at < position} data-now={at === position}>
            {at === position && beats.map((_, nth) => <i key={nth} data-done={nth <= beatPosition} />)}
          </span>
        ))}
      </div>
    </header>
  )
}
