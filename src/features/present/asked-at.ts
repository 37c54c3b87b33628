import type { Lesson } from '#src/domain/lesson.ts'
import type { Step } from '#src/domain/teaching.ts'

/** What a hall is asked at a step: its questions, or its exercises where it has no question. */
export function askedAt({ questions, tasks }: Step, lesson: Lesson) {
  const asked = questions.flatMap((id) => lesson.questions.find((each) => each.id === id) ?? [])
  return asked.length > 0 ? asked : tasks.flatMap((id) => lesson.tasks.find((each) => each.id === id) ?? [])
}
