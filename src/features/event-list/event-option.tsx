import type { Event } from '#src/domain/lesson.ts'
import { isPlainDate, isSingleDay } from '#src/domain/span.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook, useKnownStatusInWords } from '../use-outlook.ts'
import { LitNote } from '../lit-note.tsx'
import styles from './event-list.module.css'

type Props = { readonly event: Event }

/** One event in the list. Its text is its accessible name: headline, date, certainty, lane, what it relates to. */
export function EventOption({ event }: Props) {
  const words = useWords()
  const { index, selectors } = useSession()
  const { horizon, sealsOf, statusOf, titleOf } = useOutlook()
  const lit = useAppState((state) => selectors.lit(state).has(event.id) && selectors.shownSelection(state) !== event.id)
  const status = useKnownStatusInWords(event.id)
  const lane = index.lesson.lanes.find((each) => each.id === event.lane)
  const seals = sealsOf(event.id)
  const { level } = event.confidence
  // separates the facts when read aloud; visually the layout does
  const { comma } = words.shared.punctuation
  // the heading above already shows a plain day
  const plainDay = isSingleDay(event.when) && isPlainDate(event.when)
  return (
    <div className={styles['event']} data-lit={lit || undefined} data-known-status={statusOf(event.id)}>
      <span className={styles['headline']}>{titleOf(event.id)}</span>
      <span className="visually-hidden">{comma}</span>{' '}
      <span className={styles['facts']}>
        <span className={plainDay ? 'visually-hidden' : ''}>
          {words.formats.spanFrom(horizon, event.when)}
          {comma}
        </span>{' '}
        <span className={level === 'certain' ? 'visually-hidden' : styles['doubt']}>
          {words.shared.confidenceInLine[level]}
          {comma}
        </span>{' '}
        {status !== null && (
          <span className={styles['later']}>
            {status}
            {comma}
          </span>
        )}{' '}
        {lane?.title ?? event.lane}
      </span>
      {seals.length > 0 && (
        <span className={styles['seals']}>
          {seals.map((number) => (
            <Seal key={number} number={number} size="small" />
          ))}
          <span className="visually-hidden">
            {comma} {words.lists.sealsOf(seals)}
          </span>
        </span>
      )}
      {lit && <LitNote />}
    </div>
  )
}
