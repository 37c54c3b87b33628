import { useEffect, useMemo, useRef } from 'react'
import type { Event } from '#src/domain/lesson.ts'
import { isSingleDay } from '#src/domain/span.ts'
import { formatDay } from '#src/i18n/format.ts'
import { words } from '#src/i18n/words.ts'
import { scrollWithin } from '#src/ui/scroll-within.ts'
import { useAppState, useSession } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { DayEvent } from './day-event.tsx'
import { groupByFirstDay } from './day-groups.ts'
import styles from './day-list.module.css'

/** The timeline of narrow screens: day after day, from top to bottom. */
export function DayList() {
  const { index, selectors } = useSession()
  const visible = useAppState(selectors.visibleEvents)
  const selection = useAppState((state) => state.selection)
  const lit = useAppState(selectors.lit)
  const list = useRef<HTMLOListElement>(null)
  const { standingOf, titleOf } = useOutlook()
  const [days, unsettled] = useMemo(() => {
    const isUnsettled = ({ id }: Event) => standingOf(id) === 'not-established'
    return [groupByFirstDay(visible.filter((event) => !isUnsettled(event))), visible.filter(isUnsettled)]
  }, [visible, standingOf])
  useEffect(() => {
    if (list.current === null || selection === null || selection.from === 'timeline') return
    const shown = list.current.querySelector('[aria-current]') ?? list.current.querySelector('[data-lit="true"]')
    if (shown instanceof HTMLElement) scrollWithin(list.current, shown)
  }, [selection])
  if (visible.length === 0) return <p className={styles['none']}>{words.time.noEvents}</p>
  const listed = (events: readonly Event[]) => (
    <ul className={styles['events']}>
      {events.map((event) => (
        <DayEvent
          key={event.id}
          event={event}
          lit={lit.has(event.id)}
          current={selection?.ref === event.id}
          lasting={event.when.from !== null && !isSingleDay(event.when)}
        />
      ))}
    </ul>
  )
  return (
    <ol ref={list} aria-label={words.time.days} className={styles['days']}>
      {days.map(({ day, events }) => (
        <li key={day ?? 'none'} className={styles['day']} data-document={day === index.lesson.documentDay}>
          <h3 className={styles['date']}>
            {day === null ? words.time.noDate : formatDay(day)}
            {day === index.lesson.documentDay && (
              <span className={styles['document']}>{index.lesson.documentDayLabel}</span>
            )}
          </h3>
          {listed(events)}
        </li>
      ))}
      {unsettled.length > 0 && (
        <li className={styles['day']}>
          <h3 className={styles['date']}>{words.shared.notEstablished(titleOf(index.lesson.receivedIn))}</h3>
          {listed(unsettled)}
        </li>
      )}
    </ol>
  )
}
