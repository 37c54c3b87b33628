import type { Term } from '#src/domain/lesson.ts'
import { EntityLink } from '../entity-link.tsx'
import { DatedProse } from '../dated-prose.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { InDocument } from './in-document.tsx'
import { Scripts } from './scripts.tsx'
import { LitNote } from '../lit-note.tsx'
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
  const { selectors } = useSession()
  const lit = useAppState((state) => selectors.lit(state).has(term.id))
  return (
    <li className={styles['row']} data-lit={lit || undefined}>
      <h3 className={styles['name']}>
        <EntityLink to={term.id} from="reference" />
        <Scripts names={term.names} />
      </h3>
      {term.alsoKnownAs.length > 0 && (
        <p className={styles['aside']}>{words.reference.alsoKnownAs(term.alsoKnownAs)}</p>
      )}
      <div className={styles['text']}>
        <DatedProse prose={term.text} from="reference" />
      </div>
      <InDocument passages={term.passages} />
      {lit && <LitNote />}
    </li>
  )
}
