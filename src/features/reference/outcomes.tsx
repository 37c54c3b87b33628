import type { EventId } from '#src/domain/ref.ts'
import type { Event, Recommendation } from '#src/domain/lesson.ts'
import { isKnownBy } from '#src/domain/prose.ts'
import { verdictTitle } from '#src/lesson/verdict-title.ts'
import { Seal } from '#src/ui/seal.tsx'
import { EntityLink } from '../entity-link.tsx'
import { DatedProse } from '../dated-prose.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook, useKnownStatusInWords } from '../use-outlook.ts'
import { OutcomeStrip } from './outcome-strip.tsx'
import { stripDays } from './strip-marks.ts'
import styles from './outcomes.module.css'

/** What came of each recommendation: where the idea came from, its fate as a paper, and what happened in substance. */
export function OutcomesPane() {
  const words = useWords()
  const { recommendations } = useOutlook()
  return (
    <div className={styles['page']}>
      <h2 className={styles['heading']}>{words.reference.outcomes}</h2>
      <p className={styles['lead']}>{words.reference.outcomesLead}</p>
      <ol className={styles['outcomes']}>
        {recommendations.map((each) => (
          <OutcomeRow key={each.id} recommendation={each} />
        ))}
      </ol>
    </div>
  )
}

function OutcomeRow({ recommendation }: { readonly recommendation: Recommendation }) {
  const words = useWords()
  const { index, selectors } = useSession()
  const { horizon, events: shown } = useOutlook()
  const chosen = useAppState((state) => selectors.shownSelection(state) === recommendation.id)
  const { number, id, outcome, formalFate, origin } = recommendation
  const events = shown.filter((event) => outcome.events.includes(event.id))
  const told = horizon.later === 'show' || isKnownBy(outcome.knownFrom, horizon.asOf)
  return (
    <li className={styles['row']} data-chosen={chosen || undefined}>
      <h3 className={styles['title']}>
        <Seal number={number} chosen={chosen} />
        <EntityLink to={id} from="reference" />
      </h3>
      <OutcomeStrip events={events} days={stripDays(index.lesson.documentDay, index.lesson.frame)} />
      {told ? (
        <>
          <p className={styles['verdict']}>
            {verdictTitle(index.lesson, outcome)}
            <span className={styles['sureness']}>{words.shared.confidence[outcome.confidence]}</span>
          </p>
          <p className={styles['headline']}>{outcome.headline}</p>
        </>
      ) : (
        <p className={styles['sureness']}>{words.reference.notYetKnown}</p>
      )}
      <dl className={styles['facts']}>
        {origin !== undefined && (
          <>
            <dt>{words.details.origin}</dt>
            <dd>
              <DatedProse prose={origin} from="reference" />
            </dd>
          </>
        )}
        <dt>{words.details.fate}</dt>
        <dd>
          <DatedProse prose={formalFate} from="reference" whenSilent={words.reference.notYetKnown} />
        </dd>
      </dl>
      {events.length > 0 && <OutcomeEvents events={events} />}
    </li>
  )
}

function OutcomeEvents({ events }: { readonly events: readonly Event[] }) {
  const words = useWords()
  const { documentDay } = useSession().index.lesson
  const { horizon } = useOutlook()
  return (
    <details className={styles['events']}>
      <summary>{words.reference.eventsDayByDay(events.length)}</summary>
      <ol>
        {events.map(({ id, when }) => (
          <li key={id}>
            <span className={styles['date']}>{words.formats.spanFrom(horizon, when)}</span>
            <EntityLink to={id} from="reference" />
            {when.from !== null && when.from < documentDay && (
              <span className={styles['aside']}>{words.reference.beforeDocument}</span>
            )}
            <EventStatus of={id} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function EventStatus({ of }: { readonly of: EventId }) {
  const status = useKnownStatusInWords(of)
  return status !== null && <span className={styles['aside']}>{status}</span>
}
