import type { Lesson } from '#src/domain/lesson.ts'
import { isEmpty } from '#src/domain/workbook/workbook.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { Exercise } from './exercise.tsx'
import { OpenTask } from './kinds/open-task.tsx'
import { PredictTask } from './kinds/predict-task.tsx'
import { Paper } from './paper.ts'
import styles from './work-paper.module.css'

/** A learner's whole work, in the order of the lesson: for paper, and as text. */
export function WorkPaper() {
  const words = useWords().study.work
  const { lesson } = useSession().index
  const workbook = useAppState((state) => state.workbook)
  return (
    <Paper value>
      <div className={styles['paper']} data-paper="">
        <h1>{words.paperTitle(lesson.shortTitle)}</h1>
        <p>{words.name}</p>
        {isEmpty(workbook) && <p>{words.nothing}</p>}
        {inOrderOfLesson(lesson).map((id) => {
          const [kind, name] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
          if (kind === 'question') {
            const question = lesson.questions.find((each) => each.id === name)
            return question && <OpenTask key={id} question={question} />
          }
          if (kind === 'prediction') {
            const prediction = lesson.predictions.find((each) => each.id === name)
            return prediction && <PredictTask key={id} prediction={prediction} />
          }
          const task = lesson.tasks.find((each) => each.id === id)
          return task && <Exercise key={id} task={task} />
        })}
        {workbook.notes.length > 0 && (
          <>
            <h3>{words.notes}</h3>
            <ul>
              {workbook.notes.map(({ id, exact, text }) => (
                <li key={id}>
                  <q>{exact}</q> <span className="own-words">{text}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Paper>
  )
}

/** Every task once: as the steps ask for them, and then those that no step asks for. */
function inOrderOfLesson({ tours, questions, predictions, tasks }: Lesson): readonly string[] {
  const asked = tours.flatMap(({ steps }) =>
    steps.flatMap((step) => [
      ...step.predictions.map((id) => `prediction:${id}`),
      ...step.questions.map((id) => `question:${id}`),
      ...step.tasks,
    ]),
  )
  return [
    ...new Set([
      ...asked,
      ...predictions.map(({ id }) => `prediction:${id}`),
      ...questions.map(({ id }) => `question:${id}`),
      ...tasks.map(({ id }) => id),
    ]),
  ]
}
