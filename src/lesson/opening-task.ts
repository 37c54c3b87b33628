import type { Lesson } from '#src/domain/lesson.ts'
import type { AnswerableId } from '#src/domain/workbook/answer.ts'

/** The task set before the text is uncovered; null if the lesson has none. */
export function openingTask({ card, questions }: Pick<Lesson, 'card' | 'questions'>): AnswerableId | null {
  const asked = questions.find(({ id }) => id === card.askFirst)
  return asked === undefined ? null : `question:${asked.id}`
}
