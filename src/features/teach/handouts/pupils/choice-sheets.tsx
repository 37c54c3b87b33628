import type { Option, RetrievalTask } from '#src/domain/task.ts'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import { TickBoxes, WritingLines } from '../writing-lines.tsx'
import styles from '../sheet.module.css'

/** Predictions of what will come of each recommendation. */
export function PredictionSheet() {
  const text = useWords().handouts.predictions
  const { predictions } = useSession().index.lesson
  return (
    <Sheet title={text.title} audience="pupils">
      <p>{text.note}</p>
      <Choices
        items={predictions.map(({ id, prompt, options }) => ({ id, question: prompt, options }))}
        reason={text.reason}
      />
    </Sheet>
  )
}

export function RetrievalSheet({ task }: { readonly task: RetrievalTask }) {
  return (
    <Sheet title={task.title} audience="pupils">
      <p>{task.prompt}</p>
      <Choices items={task.items} />
    </Sheet>
  )
}

type Item = { readonly id: string; readonly question: string; readonly options: readonly Option[] }

function Choices({ items, reason }: { readonly items: readonly Item[]; readonly reason?: string }) {
  return (
    <ol className={styles['questions']}>
      {items.map(({ id, question, options }) => (
        <li key={id}>
          {question}
          <TickBoxes options={options.map(({ text }) => text)} />
          {reason !== undefined && (
            <>
              <p>{reason}</p>
              <WritingLines count={2} />
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
