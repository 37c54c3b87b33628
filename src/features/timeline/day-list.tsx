import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Day } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'
import { isSingleDay } from '#src/domain/span.ts'
import { scrollWithin } from '#src/ui/scroll-within.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useDayNotes } from '../use-day-notes.ts'
import { useOutlook } from '../use-outlook.ts'
import { DayEvent } from './day-event.tsx'
import { type DayGroup, groupByStartDay } from './day-groups.ts'
import styles from './day-list.module.css'

/** Pixels that a sticky date covers. */
const HEADING = 30

/**
 * The timeline of narrow screens: days from top to bottom, with the as-of line between two of them. The children are
 * above the days and scroll with them.
 */
export function DayList({ children }: { readonly children?: ReactNode }) {
  const words = useWords()
  const { index, selectors } = useSession()
  const visible = useAppState(selectors.visibleEvents)
  const chosen = useAppState(selectors.shownSelection)
  const asked = useAppState(selectors.reveal)
  const lit = useAppState(selectors.lit)
  const list = useRef<HTMLDivElement>(null)
  const notesOf = useDayNotes()
  const { statusOf, horizon } = useOutlook()
  const { asOf } = horizon
  const [days, unsettled] = useMemo(() => {
    const isUnsettled = ({ id }: Event) => statusOf(id) === 'not-established'
    return [groupByStartDay(visible.filter((event) => !isUnsettled(event))), visible.filter(isUnsettled)]
  }, [visible, statusOf])
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[data-as-of]')
    if (list.current && line) scrollWithin(list.current, line, HEADING)
  }, [asOf])
  useEffect(() => {
    if (list.current === null || asked === null || asked.from === 'timeline') return
    const shown = list.current.querySelector('[aria-current]') ?? list.current.querySelector('[data-lit="true"]')
    if (shown instanceof HTMLElement) scrollWithin(list.current, shown)
  }, [asked])
  const listed = (events: readonly Event[]) => (
    <ul className={styles['events']}>
      {events.map((event) => (
        <DayEvent
          key={event.id}
          event={event}
          lit={lit.has(event.id)}
          current={chosen === event.id}
          lasting={event.when.from !== null && !isSingleDay(event.when)}
        />
      ))}
    </ul>
  )
  const isPast = (day: Day | null) => day !== null && day <= asOf
  const past = days.filter(({ day }) => isPast(day))
  const others = days.filter(({ day }) => !isPast(day))
  const group = ({ day, events }: DayGroup) => (
    <li key={day ?? 'none'} className={styles['day']} data-document={day === index.lesson.documentDay}>
      <h2 className={styles['date']}>
        {day === null ? words.time.noDate : words.formats.day(day)}
        {(day === null ? [] : notesOf(day)).map((note) => (
          <span key={note} className={styles['note']}>
            <span className="visually-hidden">,</span> {note}
          </span>
        ))}
      </h2>
      {listed(events)}
    </li>
  )
  return (
    <div ref={list} className={styles['scroller']}>
      {children}
      {visible.length === 0 && <p className={styles['none']}>{words.time.noEvents}</p>}
      <ol aria-label={words.time.days} className={styles['days']}>
        {past.map(group)}
        <li className={styles['asOf']} data-as-of>
          {words.time.asOfLine(words.formats.day(asOf))}
        </li>
        {others.map(group)}
        {unsettled.length > 0 && (
          <li className={styles['day']}>
            <h2 className={styles['date']}>{words.shared.notEstablished}</h2>
            {listed(unsettled)}
          </li>
        )}
      </ol>
    </div>
  )
}
