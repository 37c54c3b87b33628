import type { ReactNode } from 'react'
import { isWithin } from '#src/domain/span.ts'
import { EntityLink } from './entity-link.tsx'
import { MoreNews } from './more-news.tsx'
import { useAppState, useSession, useWords } from './session.tsx'
import { useOutlook } from './use-outlook.ts'
import styles from './day-caption.module.css'

/** The as-of day with its first piece of news in full, and the children below. */
export function DayCaption({ children }: { readonly children?: ReactNode }) {
  const words = useWords()
  const { horizon } = useOutlook()
  return (
    <div className={styles['caption']} data-day-caption>
      <p className={styles['day']}>{words.formats.day(horizon.asOf)}</p>
      <BackToDocument />
      <News />
      {children}
    </div>
  )
}

/** A button back to the document's day, for readers who are on another day and may go there. Steps have their own. */
function BackToDocument() {
  const words = useWords()
  const { index, actions, selectors } = useSession()
  const { documentDay } = index.lesson
  const { horizon } = useOutlook()
  const isReachable = useAppState((state) => selectors.lastDay(state) >= documentDay)
  const isAtStep = useAppState(({ mode, tour }) => mode === 'study' && tour !== null)
  if (isAtStep || !isReachable || horizon.asOf === documentDay) return null
  return (
    <button
      type="button"
      className={styles['back']}
      data-calendar
      onClick={() => {
        actions.setAsOf(documentDay)
      }}
    >
      {words.time.backTo(words.formats.dayShort(documentDay))}
    </button>
  )
}

/** On a day without news, what was last heard. */
function LatestNews() {
  const words = useWords()
  const { selectors } = useSession()
  const latest = useAppState(selectors.latestNews)
  const isCovered = useAppState(selectors.isDocumentCovered)
  const { horizon, titleOf } = useOutlook()
  if (latest === null) return null
  const { day, event } = latest
  return (
    <p className={styles['latest']} data-news>
      {words.time.latestNews(words.formats.dayShort(day), horizon.knowledge)}{' '}
      {isCovered ? <span>{titleOf(event.id)}</span> : <EntityLink to={event.id} from="map" />}
    </p>
  )
}

/** The most important headline; a button shows the others. */
function News() {
  const words = useWords()
  const { selectors } = useSession()
  const [first, ...others] = useAppState(selectors.newsOfDay)
  const isCovered = useAppState(selectors.isDocumentCovered)
  const { titleOf, horizon } = useOutlook()
  const isFilteredOut = useAppState(({ window }) => window !== null && !isWithin(horizon.asOf, window))
  if (isFilteredOut)
    return (
      <p className={styles['note']} data-news>
        {words.time.outsideFilter}
      </p>
    )
  if (first === undefined) return <LatestNews />
  if (isCovered)
    return (
      <p className={styles['headline']} data-news>
        {titleOf(first.id)}
      </p>
    )
  return (
    <p className={styles['headline']} data-news>
      <EntityLink to={first.id} from="map" />
      {others.length > 0 && <MoreNews events={others} />}
    </p>
  )
}
