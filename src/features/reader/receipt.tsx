import type { Day } from '#src/domain/day.ts'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import styles from './receipt.module.css'

/**
 * The document stays in view on every day; this says so where on the chosen day it was not yet written, or, where the
 * knowledge of those who received it counts, whether they had it. The day is that on which its event became known.
 */
export function Receipt() {
  const words = useWords()
  const { index } = useSession()
  const { horizon } = useOutlook()
  const { documentDay, documentEvent } = index.lesson
  const text = words.reader.receipt
  const day = words.formats.day(horizon.asOf)
  if (horizon.asOf < documentDay) return <p className={styles['receipt']}>{text.notWritten(day)}</p>
  if (horizon.knowledge === 'all') return null
  const received: Day | undefined = index.find(documentEvent)?.knownOn
  return (
    <p className={styles['receipt']}>
      {received === undefined
        ? text.notEstablished
        : horizon.asOf < received
          ? text.notReceived(day)
          : text.received(words.formats.day(received))}
    </p>
  )
}
