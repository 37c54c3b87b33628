import type { PassageId } from '#src/domain/ref.ts'
import { Seal } from '#src/ui/seal.tsx'
import { EntityLink } from '../entity-link.tsx'
import { useSession, useWords } from '../session.tsx'
import { useCardHidesDocument } from '../use-arrangement.ts'
import { useOutlook } from '../use-outlook.ts'
import { FoldedPart } from './folds.tsx'
import styles from './entries.module.css'

type Props = { readonly title?: string; readonly passages: Iterable<PassageId> }

/** The passages that mention it, by their first words; in full if the card hides the document. */
export function Quotes({ title, passages }: Props) {
  const words = useWords()
  const { index } = useSession()
  const { hidden } = useOutlook()
  const hidesDocument = useCardHidesDocument()
  const wanted = new Set(passages)
  const quoted = index.lesson.passages.filter(({ id }) => wanted.has(id) && !hidden.has(id))
  if (quoted.length === 0) return null
  return (
    <FoldedPart name="words" title={title ?? words.details.documentSays} count={quoted.length}>
      {quoted.map((passage) => {
        const recommendation = index.recommendationOf(passage.id)
        return (
          <blockquote key={passage.id} className={styles['quote']}>
            {recommendation !== undefined && <Seal number={recommendation.number} />}
            <EntityLink to={recommendation?.id ?? passage.id} from="details">
              {hidesDocument ? passage.reading : undefined}
            </EntityLink>
          </blockquote>
        )
      })}
    </FoldedPart>
  )
}

/** The way from the card of a recommendation to its words, or the words where the card hides the document. */
export function OwnWords({ passage: id }: { readonly passage: PassageId }) {
  const words = useWords()
  const { index } = useSession()
  const passage = index.find(id)
  const hidesDocument = useCardHidesDocument()
  if (passage === undefined) return null
  if (hidesDocument) return <blockquote className={styles['quote']}>{passage.reading}</blockquote>
  return (
    <p className={styles['way']}>
      <EntityLink to={id} from="details">
        {words.details.goToWords}
      </EntityLink>
    </p>
  )
}
