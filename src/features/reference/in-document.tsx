import type { PassageId } from '#src/domain/ref.ts'
import { EntityLink } from '../entity-link.tsx'
import { useSession, useWords } from '../session.tsx'
import { usePassageName } from '../use-passage-name.ts'
import styles from './reference.module.css'

/** The passages of the document in which a name or a term occurs. */
export function InDocument({ passages }: { readonly passages: readonly PassageId[] }) {
  const words = useWords()
  const { lesson } = useSession().index
  const nameOf = usePassageName()
  const sorted = lesson.passages.filter(({ id }) => passages.includes(id))
  if (sorted.length === 0) return null
  return (
    <p className={styles['passages']}>
      {words.reference.inDocument}{' '}
      {sorted.map(({ id }) => (
        <EntityLink key={id} to={id} from="reference">
          {nameOf(id)}
        </EntityLink>
      ))}
    </p>
  )
}
