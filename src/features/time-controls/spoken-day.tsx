import { useAppState, useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import { useOutlook } from '../use-outlook.ts'

/** Announces what is new on the as-of day; during fast play only once it stops. */
export function SpokenDay() {
  const words = useWords()
  const { selectors } = useSession()
  const { asOf, knowledge } = useHorizon()
  const { titleOf } = useOutlook()
  const isQuiet = useAppState((state) => state.playing !== null && state.speed > 1)
  const news = useAppState(selectors.newsOfDay)
  const spoken = words.time.newsSpoken(
    words.formats.day(asOf),
    words.time.news(news.length, knowledge),
    news.map(({ id }) => titleOf(id)),
  )
  return (
    <p className="visually-hidden" role="status">
      {isQuiet ? '' : spoken}
    </p>
  )
}
