import { useCallback, useMemo, useState } from 'react'
import type { Event } from '#src/domain/lesson.ts'
import type { RecommendationId } from '#src/domain/ref.ts'
import { ChoiceList } from '#src/ui/choice-list.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useDayNotes } from '../use-day-notes.ts'
import { useOutlook } from '../use-outlook.ts'
import { EventFilters } from './event-filters.tsx'
import { EventOption } from './event-option.tsx'
import { groupByKnownStatus, lastBegunBy, relatedEvents } from './event-groups.ts'
import styles from './event-list.module.css'

/** All events as a list box: the timeline for keyboard and screen reader users. */
export function EventList() {
  const words = useWords()
  const { index, actions, selectors } = useSession()
  const outlook = useOutlook()
  const [recommendation, setRecommendation] = useState<RecommendationId | null>(null)
  const visible = useAppState(selectors.visibleEvents)
  const chosen = useAppState(selectors.shownSelection)
  const asked = useAppState(selectors.reveal)
  const lit = useAppState(selectors.lit)
  const { asOf } = outlook.horizon
  const windowed = useAppState((state) => state.window !== null)
  const events = useMemo(() => relatedEvents(index, visible, recommendation), [index, visible, recommendation])
  const notesOf = useDayNotes()
  const groups = useMemo(() => groupByKnownStatus(events, outlook, words, notesOf), [events, outlook, words, notesOf])
  const reveal = useMemo(() => {
    if (asked?.from === 'events') return null
    const seen =
      asked === null
        ? lastBegunBy(events, asOf)
        : (events.find((event) => event.id === asked.ref) ?? events.find((event) => lit.has(event.id)))
    return seen === undefined ? null : { id: seen.id, serial: asked?.serial ?? 0 }
  }, [events, asked, lit, asOf])
  const titleOf = useCallback((event: Event) => outlook.titleOf(event.id), [outlook])
  const choose = useCallback(
    (event: Event) => {
      actions.select(event.id, 'events')
    },
    [actions],
  )
  const all = outlook.events.length
  const showAll = () => {
    setRecommendation(null)
    actions.showAllLanes()
    actions.setWindow(null)
  }
  return (
    <div className={styles['events']}>
      <EventFilters recommendation={recommendation} onRecommendation={setRecommendation} />
      <div className={styles['tally']}>
        <p role="status">
          <span>{words.lists.eventCount(events.length, all)}</span>
          {windowed && <span> {words.lists.onlyWindow}</span>}
        </p>
        {events.length < all && (
          <button type="button" className={styles['reset']} onClick={showAll}>
            {words.lists.showAllEvents}
          </button>
        )}
      </div>
      <ChoiceList
        label={words.lists.events}
        pageBy="group"
        groups={groups}
        chosen={chosen}
        reveal={reveal}
        textOf={titleOf}
        whenEmpty={words.lists.noEvents}
        onChoose={choose}
      >
        {optionOf}
      </ChoiceList>
    </div>
  )
}

const optionOf = (event: Event) => <EventOption event={event} />
