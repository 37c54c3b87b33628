import type { Horizon } from '#src/domain/horizon.ts'
import type { Outcome } from '#src/domain/lesson.ts'
import { type Prose, isEmptyAtDay, isKnownBy } from '#src/domain/prose.ts'
import { verdictTitle } from '#src/lesson/verdict-title.ts'
import { useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import { useOutlook } from '../use-outlook.ts'
import { EventRows } from './event-rows.tsx'
import { Facts } from './facts.tsx'
import { FoldedPart } from './folds.tsx'
import { Part } from './part.tsx'
import { ProseBlock, ProseFact } from './prose-block.tsx'
import { ConfidenceFact } from './sureness-fact.tsx'
import styles from './details.module.css'

/** The outcome of a recommendation in a line; or, before it can be known, a way to the day when it can. */
export function VerdictPart({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords()
  const { index, actions } = useSession()
  const horizon = useHorizon()
  return (
    <Part title={words.details.outcome}>
      {isJudged(outcome, horizon) ? (
        <>
          <p className={styles['verdict']}>{verdictTitle(index.lesson, outcome)}</p>
          <p className={styles['headline']}>{outcome.headline}</p>
          {!isKnownBy(outcome.knownFrom, horizon.asOf) && <KnownFrom outcome={outcome} />}
        </>
      ) : (
        <p className={styles['aside']}>
          {words.details.outcomeNotYet}{' '}
          <button
            type="button"
            className="entity-link"
            onClick={() => {
              actions.setLater('show')
            }}
          >
            {words.frame.showLater}
          </button>
        </p>
      )}
    </Part>
  )
}

/** The day from which the outcome can be known, if that is later than the day shown. */
function KnownFrom({ outcome: { knownFrom } }: { readonly outcome: Outcome }) {
  const words = useWords()
  const text = knownFrom === null ? words.details.inHindsight : words.details.knownBy(words.formats.day(knownFrom))
  return <p className={styles['since']}>{text}</p>
}

/** The events that show what came of it, by day. */
export function OutcomeEvents({ outcome, number }: { readonly outcome: Outcome; readonly number: number }) {
  const words = useWords()
  const { hidden } = useOutlook()
  const events = outcome.events.filter((event) => !hidden.has(event))
  if (events.length === 0) return null
  return (
    <Part title={words.details.outcomeEvents}>
      <EventRows events={new Set(events)} excludeSeal={number} />
    </Part>
  )
}

/** The outcome in full, with its fate on paper and the certainty of the verdict. */
export function OutcomeInFull({ outcome, fate }: { readonly outcome: Outcome; readonly fate: Prose }) {
  const words = useWords()
  const horizon = useHorizon()
  const judged = isJudged(outcome, horizon)
  if (!judged && isEmptyAtDay(outcome.summary, horizon) && isEmptyAtDay(fate, horizon)) return null
  return (
    <FoldedPart name="outcome" title={words.details.outcomeInFull}>
      <ProseBlock prose={outcome.summary} />
      <Facts>
        <ProseFact label={words.details.fate} prose={fate} />
        {judged && <ConfidenceFact confidence={{ level: outcome.confidence }} />}
      </Facts>
    </FoldedPart>
  )
}

/** Whether headline and verdict, and the sources that support them, may be shown. */
export function isJudged({ knownFrom }: Outcome, { asOf, later }: Horizon): boolean {
  return later === 'show' || isKnownBy(knownFrom, asOf)
}
