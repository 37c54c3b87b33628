import type { Answers, TaskAnswer } from '#src/domain/answers.ts'
import type { TaskId, TaskKind } from '#src/domain/task.ts'

/** The editors' answer to an exercise; null if there is none. */
export function answerTo<K extends TaskKind>(answers: Answers, task: TaskId, kind: K) {
  const answer: TaskAnswer | undefined = answers.tasks[task]
  return answer?.kind === kind ? (answer as Extract<TaskAnswer, { readonly kind: K }>) : null
}
