import { useEffect } from 'react'
import type { Answers } from '#src/domain/answers.ts'
import type { Told, ToldSpan } from '#src/domain/lecture.ts'
import type { Step } from '#src/domain/teaching.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { useAppState, useSession } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'

/** Events are what an audience can follow up; the passages are before its eyes. */
const MOST_SOURCES = 4

/** Puts on the stage what the sources say about the questions of a step. */
export function useTold(step: Step, answers: Answers): void {
  const { index, actions } = useSession()
  const { titleOf } = useOutlook()
  const isTold = useAppState((state) => state.onStage.told.length > 0)
  useEffect(() => {
    if (isTold) return
    actions.putOnStage({ told: toldOf(step, answers, index, titleOf), spans: spansOf(step, answers, index) })
  }, [actions, answers, index, isTold, step, titleOf])
}

function toldOf(
  { questions }: Step,
  answers: Answers,
  { lesson }: LessonIndex,
  titleOf: (ref: Answers['questions'][string]['refs'][number]) => string,
): Told[] {
  return questions.flatMap((id) => {
    const question = lesson.questions.find((each) => each.id === id)
    const answer = answers.questions[id]
    if (question === undefined || answer === undefined) return []
    const events = answer.refs.filter((ref) => ref.startsWith('event:'))
    return [
      {
        question: question.prompt,
        answer: answer.modelAnswer,
        sources: events.slice(0, MOST_SOURCES).map(titleOf),
      },
    ]
  })
}

/** The lengths of time that an exercise of the step has drawn. */
function spansOf({ tasks }: Step, answers: Answers, { lesson }: LessonIndex): ToldSpan[] {
  return tasks.flatMap((id) => {
    const task = lesson.tasks.find((each) => each.id === id)
    const answer = answers.tasks[id]
    if (task?.kind !== 'span' || answer?.kind !== 'span') return []
    return answer.spans.map(({ id: span, from, to }) => ({
      label: task.spans.find((each) => each.id === span)?.label ?? '',
      from,
      to,
    }))
  })
}
