import type { Event } from '#src/domain/lesson.ts'
import { isPlainDate } from '#src/domain/span.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useSession, useWords } from '../session.tsx'
import { useOutlook, useKnownStatusInWords } from '../use-outlook.ts'
import styles from './day-list.module.css'

type Props = {
  readonly event: Event
  readonly lit: boolean
  readonly current: boolean
  /** It goes on beyond the day it stands under. */
  readonly lasting: boolean
}

/** One event of the list of days: a button with lane, sureness and seals in its text. */
export function DayEvent({ event, lit, current, lasting }: Props) {
  const words = useWords()
  const { index, actions } = useSession()

  const { horizon, sealsOf, statusOf, titleOf } = useOutlook()
  const status = useKnownStatusInWords(event.id)
  const lane = index.lesson.lanes.find(({ id }) => id === event.lane)
  const uncertain = !isPlainDate(event.when)
  const { level } = event.confidence
  const facts = [
    lane?.title ?? event.lane,
    ...(level === 'certain' ? [] : [words.shared.confidenceInLine[level]]),
    ...(lasting || uncertain ? [words.formats.spanFrom(horizon, event.when)] : []),
    ...(status === null ? [] : [status]),
  ]
  return (
    <li>
      <button
        type="button"
        className={styles['event']}
        aria-current={current ? 'true' : undefined}
        data-lit={lit}
        data-known-status={statusOf(event.id)}
        data-importance={event.importance}
        onClick={() => {
          actions.select(event.id, 'timeline')
        }}
      >
        <span className={styles['headline']}>{titleOf(event.id)}</span>{' '}
        <span className={styles['facts']}>{words.time.facts(facts)}</span>
        {sealsOf(event.id).map((number) => (
          <span key={number} className={styles['seal']}>
            <Seal number={number} size="small" />
            <span className="visually-hidden">{words.time.relatedTo(words.shared.recommendationShort(number))}</span>
          </span>
        ))}
      </button>
    </li>
  )
}
