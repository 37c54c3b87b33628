import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import { useOutlook } from '../use-outlook.ts'
import styles from './day-line.module.css'

/**
 * What is new on the as-of day, in a line: for the eye as many headlines as find room, most important first; for the
 * ear all of them, politely, but at more than a day a second only when play has stopped.
 */
export function DayLine() {
  const words = useWords()
  const { selectors } = useSession()
  const { asOf } = useHorizon()
  const knowledge = useAppState((state) => state.knowledge)
  const { titleOf, sealsOf } = useOutlook()
  const isQuiet = useAppState((state) => state.playing !== null && state.speed > 1)
  const news = useAppState(selectors.newsOfDay)
  const count = words.time.news(news.length, knowledge)
  const headlines = news.map(({ id }) => titleOf(id))
  const spoken = words.time.newsSpoken(words.formats.day(asOf), count, headlines)
  return (
    <>
      <p className={styles['line']} aria-hidden="true" data-day-line data-empty={news.length === 0 || undefined}>
        <span className={styles['day']}>{words.formats.dayShort(asOf)}</span>
        <span className={styles['count']}>{count}</span>
        {news.map((event) => (
          <span key={event.id} className={styles['headline']}>
            {titleOf(event.id)}
            {sealsOf(event.id).map((number) => (
              <Seal key={number} number={number} size="small" />
            ))}
          </span>
        ))}
      </p>
      <p className="visually-hidden" role="status">
        {isQuiet ? '' : spoken}
      </p>
    </>
  )
}
