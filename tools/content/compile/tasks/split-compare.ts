import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import { without } from '../compile-common.ts'
import type { Split } from './split.ts'

export function splitCompare(task: AuthoredTask<'compare'>): Split<'compare'> {
  const { kind, left, right, statements, decide, answer } = task
  return {
    asked: {
      kind,
      left,
      right,
      statements: statements.map(({ id, text }) => ({ id, text })),
      ...(decide === undefined ? {} : { decide }),
    },
    answer: { kind, statements: statements.map((each) => without(each, 'text')), ...answer },
  }
}
