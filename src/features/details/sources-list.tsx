import type { CitedSource } from '#src/domain/shapes.ts'
import { EntityLink } from '../entity-link.tsx'
import { useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import { FoldedPart } from './folds.tsx'
import { SourceReference } from './source-reference.tsx'
import styles from './entries.module.css'

/**
 * Full references, what each supports here, and how much of it the editors read. What they support is written in
 * hindsight, so it is shown with later things.
 */
export function SourcesList({ citations }: { readonly citations: readonly CitedSource[] }) {
  const words = useWords()
  const { index } = useSession()
  const { later } = useHorizon()
  if (citations.length === 0) return null
  return (
    <FoldedPart name="sources" title={words.details.sources} count={citations.length}>
      <ol className={styles['sources']}>
        {citations.map(({ source: id, supports, locator }, position) => {
          const source = index.find(id)
          if (source === undefined) return null
          return (
            <li key={position}>
              <SourceReference source={source} />
              {later === 'show' && supports !== undefined && (
                <span className={styles['supports']}>{words.details.supports(supports)}</span>
              )}
              {locator !== undefined && <span className={styles['supports']}>{words.details.at(locator)}</span>}
              <span className={styles['meta']}>
                {words.details.tiers[source.tier]}, {words.details.seenAs[source.seen]}
                <EntityLink to={id} from="details">
                  <span aria-hidden="true">{words.details.usedFor}</span>
                  <span className="visually-hidden">{words.details.usedForOne(source.title)}</span>
                </EntityLink>
              </span>
            </li>
          )
        })}
      </ol>
    </FoldedPart>
  )
}
