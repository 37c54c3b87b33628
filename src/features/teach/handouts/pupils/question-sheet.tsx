import type { QuoteTask } from '#src/domain/task.ts'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import { WritingLines } from '../writing-lines.tsx'
import styles from '../sheet.module.css'

/** The open questions in the order of the lesson, with room to write. */
export function QuestionSheet() {
  const text = useWords().handouts.questions
  const { questions, tours } = useSession().index.lesson
  const asked = tours.flatMap(({ steps }) => steps.flatMap((step) => step.questions))
  const place = (id: string) => (asked.includes(id) ? asked.indexOf(id) : asked.length)
  const inOrder = questions.toSorted((a, b) => place(a.id) - place(b.id))
  return (
    <Sheet title={text.title} audience="pupils">
      <p>{text.note}</p>
      <ol className={styles['questions']}>
        {inOrder.map(({ id, prompt }) => (
          <li key={id}>
            {prompt}
            <WritingLines count={4} />
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

/** Questions that are answered with words of the document. */
export function QuoteSheet({ task }: { readonly task: QuoteTask }) {
  const text = useWords().handouts.quote
  return (
    <Sheet title={task.title} audience="pupils">
      <p>{task.prompt}</p>
      <ol className={styles['questions']}>
        {task.questions.map(({ id, question }) => (
          <li key={id}>
            {question}
            <p>{text.words}</p>
            <WritingLines count={2} />
            <p>{text.meaning}</p>
            <WritingLines count={2} />
          </li>
        ))}
      </ol>
      {task.starters.length > 0 && (
        <>
          <h5>{text.starters}</h5>
          <ul>
            {task.starters.map((starter) => (
              <li key={starter}>{starter}</li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}
