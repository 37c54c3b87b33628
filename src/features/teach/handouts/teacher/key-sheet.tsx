import type { Answers } from '#src/domain/answers.ts'
import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import { TaskKey } from './key/task-key.tsx'
import styles from '../sheet.module.css'

type Props = { readonly answers: Answers; readonly notes: TeachersNotes }

/** Every answer, note and reply of the editors: a document of its own, which no pupil's print can hold. */
export function KeySheet({ answers, notes }: Props) {
  const words = useWords()
  const text = words.handouts.key
  const { questions, predictions, tasks, votes } = useSession().index.lesson
  return (
    <Sheet title={text.title} audience="teacher">
      <div className={styles['key']}>
        <h5>{text.questions}</h5>
        <ol>
          {questions.map(({ id, prompt }) => (
            <li key={id}>
              <i>{prompt}</i> <span>{answers.questions[id]?.modelAnswer}</span>
            </li>
          ))}
        </ol>
        <h5>{text.predictions}</h5>
        <ol>
          {predictions.map(({ id, prompt, options }) => (
            <li key={id}>
              <i>{prompt}</i> <b>{options.find((option) => option.id === answers.predictions[id]?.best)?.text}</b>{' '}
              <span>{answers.predictions[id]?.reveal}</span>
            </li>
          ))}
        </ol>
        <h5>{text.votes}</h5>
        <ol>
          {votes.map(({ id, question, options }) => {
            const best = options.find((option) => option.id === notes.votes[id]?.best)?.text
            return (
              <li key={id}>
                <i>{question}</i> <b>{best ?? text.noneWrong}</b> <span>{notes.votes[id]?.reveal}</span>
              </li>
            )
          })}
        </ol>
        {tasks.map((task) => (
          <TaskKey key={task.id} task={task} answer={answers.tasks[task.id]} notes={notes.tasks[task.id]} />
        ))}
        <h5>{text.misreadings}</h5>
        <ul>
          {notes.misreadings.map(({ id, says, reply }) => (
            <li key={id}>
              <q>{says}</q> {reply}
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  )
}
