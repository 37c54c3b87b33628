import type { Passage } from '#src/domain/document.ts'
import { CiteButton } from '../../cite-button.tsx'
import { useSession, useWords } from '../../session.tsx'
import { FoldedPart } from '../folds.tsx'
import { Part } from '../part.tsx'
import { OwnWords } from '../quotes.tsx'
import { RecommendationLinks } from '../recommendation-links.tsx'
import { RelatedThings } from '../related-things.tsx'
import styles from '../details.module.css'
import entries from '../entries.module.css'

export function PassageDetails({ entity: passage }: { readonly entity: Passage }) {
  const words = useWords()
  const { index } = useSession()
  const recommendation = index.recommendationOf(passage.id)
  return (
    <>
      <OwnWords passage={passage.id} />
      <CiteButton of={passage.id} />
      {recommendation !== undefined && <RecommendationLinks recommendations={[recommendation]} />}
      {passage.adapted !== '' && (
        <Part title={words.details.adapted}>
          <p>{passage.adapted}</p>
        </Part>
      )}
      {passage.changes.length > 0 && (
        <FoldedPart name="changes" title={words.details.changes} count={passage.changes.length}>
          <ul className={entries['list']}>
            {passage.changes.map((change) => (
              <li key={change.inSeed.start}>
                {words.details.changed(change.seed.trim(), change.reading.trim())}
                <span className={styles['because']}>{change.reason}</span>
              </li>
            ))}
          </ul>
        </FoldedPart>
      )}
      {passage.queries.length > 0 && (
        <FoldedPart name="queries" title={words.details.queries} count={passage.queries.length}>
          <ul className={entries['list']}>
            {passage.queries.map((query) => (
              <li key={query}>{query}</li>
            ))}
          </ul>
        </FoldedPart>
      )}
      <RelatedThings
        to={passage.id}
        without={['passage', 'source']}
        shown={recommendation ? [recommendation.id] : []}
      />
    </>
  )
}
