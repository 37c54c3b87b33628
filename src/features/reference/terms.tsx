import type { Term } from '#src/domain/lesson.ts'
import { DatedProse } from '../dated-prose.tsx'
import { useSession, useWords } from '../session.tsx'
import { InDocument } from './in-document.tsx'
import { ReferenceRow } from './reference-row.tsx'
import styles from './reference.module.css'

/** The glossary, by the alphabet. */
export function Terms() {
  const words = useWords()
  const { terms } = useSession().index.lesson
  const sorted = terms.toSorted((a, b) => words.formats.compare(a.term, b.term))
  return (
    <ul className={styles['list']}>
      {sorted.map((term) => (
        <TermRow key={term.id} term={term} />
      ))}
    </ul>
  )
}

function TermRow({ term }: { readonly term: Term }) {
  const words = useWords()
  return (
    <ReferenceRow to={term.id} names={term.names}>
      {term.alsoKnownAs.length > 0 && (
        <p className={styles['aside']}>{words.reference.alsoKnownAs(term.alsoKnownAs)}</p>
      )}
      <div className={styles['text']}>
        <DatedProse prose={term.text} from="reference" />
      </div>
      <InDocument passages={term.passages} />
    </ReferenceRow>
  )
}
