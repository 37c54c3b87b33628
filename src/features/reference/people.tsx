import type { Person } from '#src/domain/lesson.ts'
import { DatedProse } from '../dated-prose.tsx'
import { useSession, useWords } from '../session.tsx'
import { InDocument } from './in-document.tsx'
import { ReferenceRow } from './reference-row.tsx'
import styles from './reference.module.css'

/** The people named in the document, then the others involved. */
export function People() {
  const words = useWords()
  const { people } = useSession().index.lesson
  const [named, others] = [
    people.filter((each) => each.namedInDocument),
    people.filter((each) => !each.namedInDocument),
  ]
  return (
    <>
      <h3 className={styles['group']}>{words.reference.namedPeople}</h3>
      <PeopleList people={named} />
      <h3 className={styles['group']}>{words.reference.otherPeople}</h3>
      <PeopleList people={others} />
    </>
  )
}

function PeopleList({ people }: { readonly people: readonly Person[] }) {
  return (
    <ul className={styles['list']}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </ul>
  )
}

function PersonRow({ person }: { readonly person: Person }) {
  return (
    <ReferenceRow to={person.id} heading="h4" names={person.names}>
      <div className={styles['aside']}>
        <DatedProse prose={person.role} from="reference" />
      </div>
      <InDocument passages={person.passages} />
    </ReferenceRow>
  )
}
