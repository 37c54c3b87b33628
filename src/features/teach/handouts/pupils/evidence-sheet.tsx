import { WEIGHTS, type WeighTask } from '#src/domain/task.ts'
import { useWords } from '../../../session.tsx'
import { CutOutCards } from '../cut-out-cards.tsx'
import { Sheet } from '../sheet.tsx'
import styles from '../sheet.module.css'

/** A claim, three trays, and the evidence on cards to lay into them. */
export function EvidenceSheet({ task }: { readonly task: WeighTask }) {
  const text = useWords().handouts.evidence
  return (
    <Sheet title={text.title(task.title)} audience="pupils">
      <p>{task.prompt}</p>
      <h5>{task.claim}</h5>
      <p>{text.trays(WEIGHTS.map((weight) => text.weights[weight]))}</p>
      <div className={styles['trays']}>
        {WEIGHTS.map((weight) => (
          <div key={weight}>{text.weights[weight]}</div>
        ))}
      </div>
      <CutOutCards large cards={task.evidence.map(({ id, text: says }) => ({ id, content: says }))} />
    </Sheet>
  )
}
