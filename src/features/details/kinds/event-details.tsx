import type { Horizon } from '#src/domain/horizon.ts'
import type { Event } from '#src/domain/lesson.ts'
import type { Words } from '#src/i18n/words.ts'
import { useSession, useWords } from '../../session.tsx'
import { useOutlook, useKnownStatusInWords } from '../../use-outlook.ts'
import { Fact, Facts } from '../facts.tsx'
import { FoldedPart } from '../folds.tsx'
import { LinkList } from '../link-list.tsx'
import { Part } from '../part.tsx'
import { ProseBlock, ProseUnder } from '../prose-block.tsx'
import { Quotes } from '../quotes.tsx'
import { RecommendationLinks } from '../recommendation-links.tsx'
import { RelatedThings } from '../related-things.tsx'
import { SourcesList } from '../sources-list.tsx'
import { ConfidenceFact } from '../sureness-fact.tsx'
import styles from '../details.module.css'

export function EventDetails({ entity: event }: { readonly entity: Event }) {
  const words = useWords()
  const { index } = useSession()
  const { horizon, isUnderWay, recommendations } = useOutlook()
  const status = useKnownStatusInWords(event.id)
  const lane = index.lesson.lanes.find((each) => each.id === event.lane)
  const bearsOn = recommendations.filter(
    ({ outcome, passage }) => outcome.events.includes(event.id) || event.passages.includes(passage),
  )
  return (
    <>
      <ProseUnder label={words.details.summary} prose={event.summary} />
      {isUnderWay(event.id) && <p className={styles['aside']}>{words.details.underWay}</p>}
      <Facts>
        <Fact label={words.details.when}>
          {words.formats.spanFrom(horizon, event.when)}
          {status !== null && <span className={styles['aside']}> {status}</span>}
          <span className={styles['sureness']}>{words.shared.confidence[event.confidence.level]}</span>
        </Fact>
        {event.places.length > 0 && (
          <Fact label={words.details.where}>
            <LinkList inline refs={event.places} />
          </Fact>
        )}
      </Facts>
      {bearsOn.length > 0 && (
        <Part title={words.details.relatedRecommendations}>
          <RecommendationLinks recommendations={bearsOn} />
        </Part>
      )}
      <ProseUnder label={words.details.dispute} prose={event.dispute} />
      <FoldedPart name="sureness" title={words.details.sureness}>
        <Facts>
          <ConfidenceFact confidence={event.confidence} />
          {event.when.note !== undefined && (
            <Fact label={words.details.aboutDate}>
              <ProseBlock prose={event.when.note} tone="because" />
            </Fact>
          )}
          <Fact label={words.details.knownOn}>{knownOnInWords(event, horizon, words)}</Fact>
          <Fact label={words.details.lane}>{lane?.title ?? event.lane}</Fact>
        </Facts>
      </FoldedPart>
      <Quotes passages={event.passages} />
      <RelatedThings to={event.id} without={['passage', 'recommendation', 'place', 'source']} />
      <SourcesList citations={event.citations} />
    </>
  )
}

function knownOnInWords({ knownOn }: Event, { asOf, later }: Horizon, words: Words): string {
  if (knownOn === undefined) return words.details.notEstablished
  return later === 'hide' && knownOn > asOf
    ? words.details.notYetKnown
    : words.details.knownFrom(words.formats.day(knownOn))
}
