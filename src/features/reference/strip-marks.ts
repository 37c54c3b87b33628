import { type Day, toCalendarDate } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { TimeWindow } from '#src/domain/span.ts'

/** How many days before the document the strip begins, to show where the ideas came from. */
const DAYS_BEFORE = 13

export type StripMark = {
  readonly id: Ref
  readonly from: Day
  readonly to: Day
  readonly later: boolean
  /** It began before the strip, and is drawn at its edge. */
  readonly cut: boolean
}

export function stripDays(documentDay: Day, frame: TimeWindow): TimeWindow {
  return { from: Math.max(documentDay - DAYS_BEFORE, frame.from), to: frame.to }
}

/** The position of a day on the strip, from 0 to 1; days outside are at the nearer end. */
export function shareOf(day: Day, { from, to }: TimeWindow): number {
  return Math.min(Math.max((day - from) / (to - from), 0), 1)
}

/** The dated events as marks; what is under way is drawn no further than the as-of day. */
export function marksOf(events: readonly Event[], days: TimeWindow, asOf: Day): readonly StripMark[] {
  return events.flatMap(({ id, when }): StripMark[] => {
    if (when.from === null) return []
    const later = when.from > asOf
    const end = when.to ?? days.to
    const from = Math.max(when.from, days.from)
    const to = Math.max(from, later ? end : Math.min(end, asOf))
    return [{ id, from, to: Math.min(to, days.to), later, cut: when.from < days.from }]
  })
}

/** The first days of the months that begin on the strip. */
export function monthsOf({ from, to }: TimeWindow): readonly Day[] {
  const days = Array.from({ length: to - from + 1 }, (_, position) => from + position)
  return days.filter((day) => toCalendarDate(day).dayOfMonth === 1)
}
