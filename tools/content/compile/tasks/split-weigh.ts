import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import type { Split } from './split.ts'

export function splitWeigh({ kind, claim, claimWords, evidence, answer }: AuthoredTask<'weigh'>): Split<'weigh'> {
  return {
    asked: {
      kind,
      claim,
      claimWords,
      evidence: evidence.map(({ id, text, point, knownOnly }) => ({
        id,
        text,
        ...(point === undefined ? {} : { point }),
        ...(knownOnly === undefined ? {} : { inHindsight: true }),
      })),
      hasRewriting: answer !== undefined,
    },
    answer: {
      kind,
      evidence: evidence.map(({ id, answer: weight, reason, arguable, refs }) => ({
        id,
        answer: weight,
        reason,
        ...(arguable === undefined ? {} : { arguable }),
        refs,
      })),
      ...answer,
    },
  }
}
