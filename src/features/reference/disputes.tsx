import type { Dispute } from '#src/domain/lesson.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { ReferenceRow } from './reference-row.tsx'
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
  return (
    <ReferenceRow to={dispute.id}>
      <p className={styles['aside']}>{words.reference.holders(dispute.positions.map((position) => position.who))}</p>
      <p className={styles['aside']}>{words.reference.relatedTo(dispute.events.length, dispute.passages.length)}</p>
    </ReferenceRow>
  )
}
