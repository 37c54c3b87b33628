import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import type { Split } from './split.ts'

export function splitCover({ kind, open, covered, uncover, answer }: AuthoredTask<'cover'>): Split<'cover'> {
  return {
    asked: {
      kind,
      open,
      covered,
      uncover: uncover.map(({ passage, before, after }) => ({ passage, before, after })),
    },
    answer: { kind, words: uncover.map(({ passage, words }) => ({ passage, words })), ...answer },
    notes: { listenFor: uncover.map(({ passage, words, listenFor }) => ({ passage, words, listenFor })) },
  }
}
