import type { Dispute } from '#src/domain/lesson.ts'
import { EntityLink } from '../entity-link.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { LitNote } from '../lit-note.tsx'
import styles from './reference.module.css'

/** What historians or the texts disagree about. All of it is hindsight, so it is shown with later things. */
export function Disputes() {
  const words = useWords()
  const { index, selectors } = useSession()
  const hidden = useAppState(selectors.hidden)
  const shown = index.lesson.disputes.filter(({ id }) => !hidden.has(id))
  if (shown.length === 0) return <p className={styles['empty']}>{words.reference.disputesHidden}</p>
  return (
    <ul className={styles['list']}>
      {shown.map((dispute) => (
        <DisputeRow key={dispute.id} dispute={dispute} />
      ))}
    </ul>
  )
}

function DisputeRow({ dispute }: { readonly dispute: Dispute }) {
  const words = useWords()
  const { selectors } = useSession()
  const lit = useAppState((state) => selectors.lit(state).has(dispute.id))
  return (
    <li className={styles['row']} data-lit={lit || undefined}>
      <h3 className={styles['name']}>
        <EntityLink to={dispute.id} from="reference" />
      </h3>
      <p className={styles['aside']}>{words.reference.holders(dispute.positions.map((position) => position.who))}</p>
      <p className={styles['aside']}>
        {words.reference.relatedTo(dispute.events.length, dispute.passages.length)}
        {lit && <LitNote />}
      </p>
    </li>
  )
}
