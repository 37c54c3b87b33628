import type { Outcome } from '#src/domain/lesson.ts'
import { words } from '#src/i18n/words.ts'
import { EventRows } from './event-rows.tsx'
import { Fact, Facts } from './facts.tsx'
import { Part } from './part.tsx'
import { ProseBlock } from './prose-block.tsx'
import { ConfidenceFact } from './sureness-fact.tsx'
import styles from './details.module.css'

type Props = { readonly outcome: Outcome; readonly fate: string; readonly number: number }

/** What came of a recommendation: the verdict, the formal fate, and the events that show it. */
export function OutcomePart({ outcome, fate, number }: Props) {
  return (
    <>
      <Part title={words.details.outcome}>
        <p className={styles['verdict']}>{words.details.verdicts[outcome.verdict]}</p>
        <p className={styles['headline']}>{outcome.headline}</p>
        <ProseBlock prose={outcome.summary} />
        <Facts>
          <Fact label={words.details.fate}>{fate}</Fact>
          <ConfidenceFact confidence={{ level: outcome.confidence }} />
        </Facts>
      </Part>
      {outcome.events.length > 0 && (
        <Part title={words.details.outcomeEvents}>
          <EventRows events={new Set(outcome.events)} besides={number} />
        </Part>
      )}
    </>
  )
}
