import type { PassageId } from '#src/domain/ref.ts'
import { Seal } from '#src/ui/seal.tsx'
import { EntityLink } from '../entity-link.tsx'
import { useSession, useWords } from '../session.tsx'
import { Part } from './part.tsx'
import styles from './entries.module.css'

type Props = { readonly title?: string; readonly passages: Iterable<PassageId>; readonly own?: boolean }

/** What the document says of it: the passages word for word, in their order, each a way on to it. On a recommendation's `own` card the words lead to the passage. */
export function Quotes({ title, passages, own = false }: Props) {
  const words = useWords()
  const { index } = useSession()
  const wanted = new Set(passages)
  const quoted = index.lesson.passages.filter((passage) => wanted.has(passage.id))
  if (quoted.length === 0) return null
  return (
    <Part title={title ?? words.details.documentSays}>
      {quoted.map((passage) => {
        const recommendation = index.recommendationOf(passage.id)
        return (
          <blockquote key={passage.id} className={styles['quote']}>
            {recommendation !== undefined && !own && <Seal number={recommendation.number} />}
            <EntityLink to={own ? passage.id : (recommendation?.id ?? passage.id)} from="details">
              {passage.reading}
            </EntityLink>
          </blockquote>
        )
      })}
    </Part>
  )
}
