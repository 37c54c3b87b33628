import type { Day } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'

/** Events under the day they began on; what has no first day comes last, under null. */
export type DayGroup = { readonly day: Day | null; readonly events: readonly Event[] }

/** The events come sorted by their first day. */
export function groupByStartDay(events: readonly Event[]): readonly DayGroup[] {
  const groups = new Map<Day | null, Event[]>()
  for (const event of events) {
    const known = groups.get(event.when.from)
    if (known === undefined) groups.set(event.when.from, [event])
    else known.push(event)
  }
  return [...groups].map(([day, inIt]) => ({ day, events: inIt }))
}
