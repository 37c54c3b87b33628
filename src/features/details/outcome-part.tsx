import type { Horizon } from '#src/domain/horizon.ts'
import type { Outcome } from '#src/domain/lesson.ts'
import { type Prose, isEmptyAtDay, isKnownBy } from '#src/domain/prose.ts'
import { useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import { useOutlook } from '../use-outlook.ts'
import { EventRows } from './event-rows.tsx'
import { Facts } from './facts.tsx'
import { Part } from './part.tsx'
import { ProseBlock, ProseFact } from './prose-block.tsx'
import { ConfidenceFact } from './sureness-fact.tsx'
import styles from './details.module.css'

type Props = { readonly outcome: Outcome; readonly fate: Prose; readonly number: number }

/** What came of a recommendation: the verdict, the formal fate, and the events that show it. */
export function OutcomePart({ outcome, fate, number }: Props) {
  const words = useWords()
  const { horizon, hidden } = useOutlook()
  const events = outcome.events.filter((event) => !hidden.has(event))
  const judged = isJudged(outcome, horizon)
  const nothing = !judged && isEmptyAtDay(outcome.summary, horizon) && isEmptyAtDay(fate, horizon)
  return (
    <>
      {!nothing && (
        <Part title={words.details.outcome}>
          {judged && <Judgement outcome={outcome} />}
          <ProseBlock prose={outcome.summary} />
          <Facts>
            <ProseFact label={words.details.fate} prose={fate} />
            {judged && <ConfidenceFact confidence={{ level: outcome.confidence }} />}
          </Facts>
        </Part>
      )}
      {events.length > 0 && (
        <Part title={words.details.outcomeEvents}>
          <EventRows events={new Set(events)} excludeSeal={number} />
        </Part>
      )}
    </>
  )
}

/** Headline and verdict, which the events bear out only on their last day. */
function Judgement({ outcome: { knownFrom, verdict, headline } }: Pick<Props, 'outcome'>) {
  const words = useWords()
  const { asOf } = useHorizon()
  return (
    <>
      {!isKnownBy(knownFrom, asOf) && (
        <p className={styles['since']}>
          {knownFrom === null ? words.details.inHindsight : words.details.fromDay(words.formats.day(knownFrom))}
        </p>
      )}
      <p className={styles['verdict']}>{words.details.verdicts[verdict]}</p>
      <p className={styles['headline']}>{headline}</p>
    </>
  )
}

/** Whether headline and verdict, and the sources that bear them out, may be shown. */
export function isJudged({ knownFrom }: Outcome, { asOf, later }: Horizon): boolean {
  return later === 'show' || isKnownBy(knownFrom, asOf)
}
