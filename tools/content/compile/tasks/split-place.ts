import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import type { Split } from './split.ts'

export function splitPlace({ kind, items }: AuthoredTask<'place'>): Split<'place'> {
  return {
    asked: { kind, items: items.map(({ recommendation }) => recommendation) },
    answer: { kind, items },
  }
}
