import type { Event } from '#src/domain/lesson.ts'
import { formatDay, formatSpan } from '#src/i18n/format.ts'
import { words } from '#src/i18n/words.ts'
import { useAppState, useSession } from '../session.tsx'

/** The events on paper, where the timeline cannot stand. What came later than the as-of day stands apart. */
export function PrintEvents() {
  const { index, selectors } = useSession()
  const asOf = useAppState((state) => state.asOf)
  const later = useAppState(selectors.laterRefs)
  const [begun, after] = [false, true].map((isLater) =>
    index.eventsByDay.filter((event) => later.has(event.id) === isLater),
  )
  return (
    <div className="print-only print-events">
      <h2>{words.reader.events.title}</h2>
      <EventLines events={begun ?? []} />
      {after !== undefined && after.length > 0 && <h3>{words.reader.events.laterPrint(formatDay(asOf))}</h3>}
      <EventLines events={after ?? []} />
    </div>
  )
}

function EventLines({ events }: { readonly events: readonly Event[] }) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id}>
          <b>{formatSpan(event.when)}</b> {event.headline} <i>({words.shared.confidence[event.confidence.level]})</i>
        </li>
      ))}
    </ul>
  )
}
