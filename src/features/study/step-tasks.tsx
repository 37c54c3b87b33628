import type { Step } from '#src/domain/teaching.ts'
import { useSession } from '../session.tsx'
import { Exercise } from './exercise.tsx'
import { OpenTask } from './kinds/open-task.tsx'
import { PredictTask } from './kinds/predict-task.tsx'

/** Predictions first, while nothing has been said; then questions and exercises, in the order of the lesson. */
export function StepTasks({ step }: { readonly step: Step }) {
  const { lesson } = useSession().index
  return (
    <>
      {step.predictions.map((id) => {
        const prediction = lesson.predictions.find((each) => each.id === id)
        return prediction && <PredictTask key={id} prediction={prediction} />
      })}
      {step.questions.map((id) => {
        const question = lesson.questions.find((each) => each.id === id)
        return question && <OpenTask key={id} question={question} />
      })}
      {step.tasks.map((id) => {
        const task = lesson.tasks.find((each) => each.id === id)
        return task && <Exercise key={id} task={task} />
      })}
    </>
  )
}
