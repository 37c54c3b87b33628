import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import type { Split } from './split.ts'

export function splitRetrieval({ kind, items }: AuthoredTask<'retrieval'>): Split<'retrieval'> {
  return {
    asked: {
      kind,
      items: items.map(({ id, question, options }) => ({
        id,
        question,
        options: options.map((option) => ({ id: option.id, text: option.text })),
      })),
    },
    answer: {
      kind,
      items: items.map(({ id, best, options, refs }) => ({
        id,
        best,
        replies: Object.fromEntries(options.map((option) => [option.id, option.reply])),
        refs,
      })),
    },
    notes: { misconceptions: Object.fromEntries(items.map(({ id, misconception }) => [id, misconception])) },
  }
}
