import { useEffect } from 'react'
import type { Answers } from '#src/domain/answers.ts'
import type { ToldAnswer, ToldSpan } from '#src/domain/lecture.ts'
import type { EventId, Ref } from '#src/domain/ref.ts'
import type { TaskId } from '#src/domain/task.ts'
import type { Step } from '#src/domain/teaching.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { stageQuestionsOf } from './stage-questions.ts'
import { useAppState, useSession } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'

/** Only events, which an audience can look up; the passages are on the screen already. */
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

function toldOf(step: Step, answers: Answers, { lesson }: LessonIndex, titleOf: (ref: Ref) => string): ToldAnswer[] {
  return stageQuestionsOf(step, lesson).flatMap(({ id, prompt }) => {
    const answer = answerTo(id, answers)
    if (answer === undefined) return []
    const events = answer.refs.filter((ref): ref is EventId => ref.startsWith('event:'))
    return [{ question: prompt, answer: answer.text, sources: events.slice(0, MOST_SOURCES).map(titleOf) }]
  })
}

function answerTo(id: string, { questions, tasks }: Answers) {
  const question = questions[id]
  if (question !== undefined) return { text: question.modelAnswer, refs: question.refs }
  const task = tasks[id as TaskId]
  return task && { text: task.editorsView, refs: task.refs }
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
