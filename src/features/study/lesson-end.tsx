import { useSession, useWords } from '../session.tsx'
import { OpenTask } from './kinds/open-task.tsx'
import { PredictTask } from './kinds/predict-task.tsx'
import styles from './lesson-pane.module.css'

/** The end of the lesson: what was said first and last, every prediction, and the central question once more. */
export function LessonEnd() {
  const words = useWords().study.end
  const { index, actions } = useSession()
  const { lesson } = index
  const first = lesson.questions.find(({ id }) => id === lesson.card.askFirst)
  return (
    <section className={styles['end']} aria-label={words.title}>
      <h2>{words.title}</h2>
      {first !== undefined && (
        <>
          <p>{words.first}</p>
          <OpenTask question={first} />
        </>
      )}
      {lesson.predictions.length > 0 && <p>{words.predictions}</p>}
      {lesson.predictions.map((prediction) => (
        <PredictTask key={prediction.id} prediction={prediction} />
      ))}
      <p>{words.central}</p>
      <blockquote className={styles['central']}>{lesson.question}</blockquote>
      <button
        type="button"
        onClick={() => {
          actions.showTab('outcomes')
        }}
      >
        {words.outcomes}
      </button>
    </section>
  )
}
