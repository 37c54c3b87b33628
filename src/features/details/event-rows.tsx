import type { Event } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { Seal } from '#src/ui/seal.tsx'
import { EntityLink } from '../entity-link.tsx'
import { useWords } from '../session.tsx'
import { useOutlook, useKnownStatusInWords } from '../use-outlook.ts'
import { ShowMore } from './show-more.tsx'
import styles from './details.module.css'
import entries from './entries.module.css'

type Props = {
  readonly events: ReadonlySet<Ref>
  /** The recommendation whose card this is, whose own seal is not repeated on every line. */
  readonly excludeSeal?: number | undefined
}

/** Events by day, each with its date and, where it began after the as-of day, the word "later". */
export function EventRows({ events, excludeSeal }: Props) {
  const outlook = useOutlook()
  const sorted = outlook.events.filter((event) => events.has(event.id))
  return (
    <ShowMore>
      {sorted.map((event) => (
        <EventRow key={event.id} event={event} excludeSeal={excludeSeal} />
      ))}
    </ShowMore>
  )
}

function EventRow({ event, excludeSeal }: { readonly event: Event; readonly excludeSeal: number | undefined }) {
  const words = useWords()
  const { sealsOf } = useOutlook()
  const status = useKnownStatusInWords(event.id)
  const { from, start } = event.when
  const seals = sealsOf(event.id).filter((number) => number !== excludeSeal)
  return (
    <li className={entries['row']}>
      <span className={entries['date']}>
        {from === null ? words.lists.noDate : words.formats.startShort(from, start)}
      </span>
      <span>
        <EntityLink to={event.id} from="details" />
        {status !== null && <span className={styles['aside']}> {status}</span>}
        {seals.length > 0 && (
          <span className={entries['seals']}>
            {seals.map((number) => (
              <Seal key={number} number={number} size="small" />
            ))}
            <span className="visually-hidden">{words.lists.sealsOf(seals)}</span>
          </span>
        )}
      </span>
    </li>
  )
}
