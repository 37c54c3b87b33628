import type { Recommendation } from '#src/domain/lesson.ts'
import { useSession, useWords } from '../../session.tsx'
import { useHorizon } from '../../use-horizon.ts'
import { Facts } from '../facts.tsx'
import { FoldedPart } from '../folds.tsx'
import { LinkList } from '../link-list.tsx'
import { OutcomeEvents, OutcomeInFull, VerdictPart, isJudged } from '../outcome-part.tsx'
import { Part } from '../part.tsx'
import { ProseBlock, ProseFact, ProseUnder } from '../prose-block.tsx'
import { OwnWords } from '../quotes.tsx'
import { RelatedThings } from '../related-things.tsx'
import { SealFact } from '../seal-fact.tsx'
import { SourcesList } from '../sources-list.tsx'
import { ZoneReadings } from '../zone-readings.tsx'
import styles from '../details.module.css'

type Props = { readonly entity: Recommendation }

/** The outcome comes first, because it is the harder half of the lesson's question. */
export function RecommendationDetails({ entity: recommendation }: Props) {
  const words = useWords()
  const { index } = useSession()
  const horizon = useHorizon()
  const { id, number, outcome, phrases, passage, says, origin, formalFate } = recommendation
  const readings = index.lesson.zones.flatMap((zone) => (zone.recommendation === id ? zone.readings : []))
  return (
    <>
      <VerdictPart outcome={outcome} />
      <ProseUnder label={words.details.says} prose={says} />
      <OwnWords passage={passage} />
      <OutcomeEvents outcome={outcome} number={number} />
      <ProseUnder label={words.details.origin} prose={origin} />
      <OutcomeInFull outcome={outcome} fate={formalFate} />
      {phrases.length > 0 && (
        <FoldedPart name="phrases" title={words.details.phrases} count={phrases.length}>
          <dl className={styles['phrases']}>
            {phrases.map(({ phrase, note }) => (
              <div key={phrase}>
                <dt>{phrase}</dt>
                <dd>
                  <ProseBlock prose={note} tone="short" />
                </dd>
              </div>
            ))}
          </dl>
        </FoldedPart>
      )}
      <Places of={recommendation} />
      <RelatedThings to={id} without={['passage', 'place', 'source']} shown={[id, ...outcome.events, ...readings]} />
      {isJudged(outcome, horizon) && <SourcesList citations={outcome.citations} />}
    </>
  )
}

/** The places that its words name, apart from those that are only inferred, and how all of it is drawn. */
function Places({ of: { id, namedPlaces, inferredPlaces, seal, mapNote } }: { readonly of: Recommendation }) {
  const words = useWords()
  return (
    <FoldedPart name="places" title={words.details.placesAndMap} count={namedPlaces.length + inferredPlaces.length}>
      <Part title={words.details.namedPlaces} under>
        {namedPlaces.length > 0 ? <LinkList inline refs={namedPlaces} /> : <p>{words.details.noNamedPlaces}</p>}
      </Part>
      {inferredPlaces.length > 0 && (
        <Part title={words.details.inferredPlaces} under>
          <LinkList inline refs={inferredPlaces} />
        </Part>
      )}
      <ZoneReadings of={id} under />
      <Facts>
        <SealFact seal={seal} />
        <ProseFact label={words.details.mapNote} prose={mapNote} />
      </Facts>
    </FoldedPart>
  )
}
