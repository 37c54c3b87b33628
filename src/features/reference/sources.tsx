import type { Source, SourceTier } from '#src/domain/lesson.ts'
import { useSession, useWords } from '../session.tsx'
import { ReferenceRow } from './reference-row.tsx'
import styles from './reference.module.css'

const TIERS = [
  'primary',
  'official-history',
  'scholarly',
  'press',
  'reference',
  'popular',
] as const satisfies readonly SourceTier[]

/** The whole bibliography by kind: how much of each work was seen, and how much of the lesson rests on it. */
export function Sources() {
  const words = useWords()
  const { sources } = useSession().index.lesson
  return TIERS.map((tier) => {
    const works = sources.filter((source) => source.tier === tier)
    if (works.length === 0) return null
    return (
      <section key={tier}>
        <h3 className={styles['group']}>{words.reference.tier(words.details.tiers[tier], works.length)}</h3>
        <ul className={styles['list']}>
          {works.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </ul>
      </section>
    )
  })
}

function SourceRow({ source }: { readonly source: Source }) {
  const words = useWords()
  const { index } = useSession()
  return (
    <ReferenceRow to={source.id} heading="h4">
      <p className={styles['reference']}>{source.reference}</p>
      <p className={styles['aside']}>
        {words.reference.seen(words.details.seenAs[source.seen])}{' '}
        {words.reference.used(index.neighbours(source.id).size)}
      </p>
    </ReferenceRow>
  )
}
