import type { TaskAnswer } from '#src/domain/answers.ts'
import type { Task, TaskKind } from '#src/domain/task.ts'
import type { TaskNotes } from '#src/domain/teachers-notes.ts'

type Base = 'id' | 'title' | 'skill' | 'minutes' | 'asOf' | 'prompt'
type AnswerBase = 'asOf' | 'editorsView' | 'refs' | 'citations'
type Of<K extends TaskKind, T extends { readonly kind: TaskKind }> = Extract<T, { readonly kind: K }>

/** What one kind of exercise adds to the three places where its parts go: before answering, after, and to teachers. */
export type Split<K extends TaskKind> = {
  readonly asked: Omit<Of<K, Task>, Base>
  readonly answer: Omit<Of<K, TaskAnswer>, AnswerBase>
  readonly notes?: Omit<TaskNotes, 'note' | 'mistakes'>
}
