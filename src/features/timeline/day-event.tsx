import type { Event } from '#src/domain/lesson.ts'
import { formatSpan } from '#src/i18n/format.ts'
import { words } from '#src/i18n/words.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession } from '../session.tsx'
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
  const { index, actions, selectors } = useSession()
  const later = useAppState((state) => selectors.laterRefs(state).has(event.id))
  const lane = index.lesson.lanes.find(({ id }) => id === event.lane)
  const uncertain = event.when.fromUncertain || event.when.toUncertain
  const { level } = event.confidence
  const facts = [
    lane?.title ?? event.lane,
    ...(level === 'certain' ? [] : [words.shared.confidence[level]]),
    ...(lasting || uncertain ? [formatSpan(event.when)] : []),
    ...(later ? [words.shared.later] : []),
  ]
  return (
    <li>
      <button
        type="button"
        className={styles['event']}
        aria-current={current ? 'true' : undefined}
        data-lit={lit}
        data-later={later}
        data-importance={event.importance}
        onClick={() => {
          actions.select(event.id, 'timeline')
        }}
      >
        <span className={styles['headline']}>{event.headline}</span>{' '}
        <span className={styles['facts']}>{facts.join(', ')}</span>
        {index.sealsOf(event.id).map((number) => (
          <span key={number} className={styles['seal']}>
            <Seal number={number} size="small" />
            <span className="visually-hidden">{words.time.bearsOn(words.shared.recommendationShort(number))}</span>
          </span>
        ))}
      </button>
    </li>
  )
}
