import type { Passage } from '#src/domain/document.ts'
import { CiteButton } from '../../cite-button.tsx'
import { useSession, useWords } from '../../session.tsx'
import { Part } from '../part.tsx'
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
      <blockquote className={entries['quote']}>{passage.reading}</blockquote>
      <CiteButton of={passage.id} />
      {recommendation !== undefined && <RecommendationLinks recommendations={[recommendation]} />}
      {passage.adapted !== '' && (
        <Part title={words.details.adapted}>
          <p>{passage.adapted}</p>
        </Part>
      )}
      {passage.changes.length > 0 && (
        <Part title={words.details.changes}>
          <ul className={entries['list']}>
            {passage.changes.map((change) => (
              <li key={change.inSeed.start}>
                {words.details.changed(change.seed.trim(), change.reading.trim())}
                <span className={styles['because']}>{change.reason}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {passage.queries.length > 0 && (
        <Part title={words.details.queries}>
          <ul className={entries['list']}>
            {passage.queries.map((query) => (
              <li key={query}>{query}</li>
            ))}
          </ul>
        </Part>
      )}
      <RelatedThings
        to={passage.id}
        without={['passage', 'source']}
        shown={recommendation ? [recommendation.id] : []}
      />
    </>
  )
}
