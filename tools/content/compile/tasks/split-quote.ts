import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import type { Split } from './split.ts'

export function splitQuote(task: AuthoredTask<'quote'>): Split<'quote'> {
  const { kind, questions, starters, goodEvidence, modelQuotations, weakQuotations } = task
  return {
    asked: { kind, questions, starters, goodEvidence },
    answer: { kind, modelQuotations, weakQuotations },
  }
}
