import type { Recommendation } from '#src/domain/lesson.ts'
import { useSession, useWords } from '../../session.tsx'
import { useHorizon } from '../../use-horizon.ts'
import { Facts } from '../facts.tsx'
import { LinkList } from '../link-list.tsx'
import { Part } from '../part.tsx'
import { ProseBlock, ProseFact, ProseUnder } from '../prose-block.tsx'
import { Quotes } from '../quotes.tsx'
import { OutcomePart, isJudged } from '../outcome-part.tsx'
import { RelatedThings } from '../related-things.tsx'
import { SourcesList } from '../sources-list.tsx'
import { ZoneReadings } from '../zone-readings.tsx'
import { SealFact } from '../seal-fact.tsx'
import styles from '../details.module.css'

export function RecommendationDetails({ entity: recommendation }: { readonly entity: Recommendation }) {
  const words = useWords()
  const { index } = useSession()
  const readings = index.lesson.zones.flatMap((zone) =>
    zone.recommendation === recommendation.id ? zone.readings : [],
  )
  const horizon = useHorizon()
  const { outcome, phrases, origin, namedPlaces, inferredPlaces } = recommendation
  return (
    <>
      <Quotes passages={[recommendation.passage]} own />
      <ProseUnder label={words.details.says} prose={recommendation.says} />
      {phrases.length > 0 && (
        <Part title={words.details.phrases}>
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
        </Part>
      )}
      <Part title={words.details.namedPlaces}>
        {namedPlaces.length > 0 ? <LinkList inline refs={namedPlaces} /> : <p>{words.details.noNamedPlaces}</p>}
      </Part>
      {inferredPlaces.length > 0 && (
        <Part title={words.details.inferredPlaces}>
          <LinkList inline refs={inferredPlaces} />
        </Part>
      )}
      <ZoneReadings of={recommendation.id} />
      <Facts>
        <SealFact seal={recommendation.seal} />
        <ProseFact label={words.details.mapNote} prose={recommendation.mapNote} />
      </Facts>
      <OutcomePart outcome={outcome} fate={recommendation.formalFate} number={recommendation.number} />
      <ProseUnder label={words.details.origin} prose={origin} />
      <RelatedThings
        to={recommendation.id}
        without={['passage', 'place', 'source']}
        shown={[recommendation.id, ...outcome.events, ...readings]}
      />
      {isJudged(outcome, horizon) && <SourcesList citations={outcome.citations} />}
    </>
  )
}
