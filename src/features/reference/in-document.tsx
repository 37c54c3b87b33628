import type { PassageId } from '#src/domain/ref.ts'
import { EntityLink } from '../entity-link.tsx'
import { useSession, useWords } from '../session.tsx'
import styles from './reference.module.css'

/** Where a name or a term stands in the document: its passages by number. */
export function InDocument({ passages }: { readonly passages: readonly PassageId[] }) {
  const words = useWords()
  const { lesson } = useSession().index
  const numbered = lesson.passages.flatMap(({ id }, position) =>
    passages.includes(id) ? [{ id, number: position + 1 }] : [],
  )
  if (numbered.length === 0) return null
  return (
    <p className={styles['passages']}>
      {words.reference.inDocument}{' '}
      {numbered.map(({ id, number }) => (
        <EntityLink key={id} to={id} from="reference">
          {words.reference.passage(number)}
        </EntityLink>
      ))}
    </p>
  )
}
