import type { Lesson } from '#src/domain/lesson.ts'
import type { Step } from '#src/domain/teaching.ts'

/**
 * What a hall is asked at a step: its questions, or its exercises if it has none; in the stage's own words if there is
 * one for each.
 */
export function stageQuestionsOf({ questions, tasks, stage: { asks } }: Step, lesson: Lesson) {
  const asked = questions.flatMap((id) => lesson.questions.find((each) => each.id === id) ?? [])
  const all = asked.length > 0 ? asked : tasks.flatMap((id) => lesson.tasks.find((each) => each.id === id) ?? [])
  const hasWordsForEach = asks.length === all.length
  return all.map(({ id, prompt }, nth) => ({ id, prompt: (hasWordsForEach ? asks[nth] : undefined) ?? prompt }))
}
