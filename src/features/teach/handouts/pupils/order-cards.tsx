import type { OrderTask } from '#src/domain/task.ts'
import { useWords } from '../../../session.tsx'
import { CutOutCards } from '../cut-out-cards.tsx'
import { Sheet } from '../sheet.tsx'

/** Events without dates, to cut out and put in order. */
export function OrderCards({ task }: { readonly task: OrderTask }) {
  const text = useWords().handouts.order
  return (
    <Sheet title={text.title(task.title)} audience="pupils">
      <p>{task.prompt}</p>
      {task.hasTies && <p>{text.ties}</p>}
      <CutOutCards cards={task.cards.map(({ event, text: says }) => ({ id: event, content: says }))} />
    </Sheet>
  )
}
