import type { KnownStatus } from '#src/domain/horizon.ts'
import type { Event } from '#src/domain/lesson.ts'
import { useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'

/**
 * The events on paper, instead of the timeline. Later events are listed separately, and so are those not established to
 * have been known.
 */
export function PrintEvents() {
  const words = useWords()
  const { horizon, events, statusOf } = useOutlook()
  const being = (status: KnownStatus) => events.filter(({ id }) => statusOf(id) === status)
  const text = words.reader.events
  return (
    <div className="print-only print-events">
      <h2>{text.title}</h2>
      <EventLines events={being('known')} />
      <Apart title={text.laterPrint(words.formats.day(horizon.asOf))} events={being('later')} />
      <Apart title={words.shared.notEstablished} events={being('not-established')} />
    </div>
  )
}

type Props = { readonly events: readonly Event[] }

function Apart({ title, events }: Props & { readonly title: string }) {
  if (events.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <EventLines events={events} />
    </>
  )
}

function EventLines({ events }: Props) {
  const words = useWords()
  const { horizon, titleOf } = useOutlook()
  return (
    <ul>
      {events.map(({ id, when, confidence }) => (
        <li key={id}>
          <b>{words.formats.spanFrom(horizon, when)}</b> <bdi>{titleOf(id)}</bdi>{' '}
          <i>({words.shared.confidence[confidence.level]})</i>
        </li>
      ))}
    </ul>
  )
}
