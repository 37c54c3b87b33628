import type { Sureness } from '#src/domain/expectation.ts'
import {
  type Answer,
  type AnswerKind,
  type Attempt,
  type Contents,
  type AnswerableId,
  isAnswerOf,
} from '#src/domain/workbook/answer.ts'
import type { AnswerEdit } from '#src/domain/workbook/answer-edits.ts'
import { useAppState, useSession } from './session.tsx'

export type Given<K extends AnswerKind> = Pick<Attempt<K>, 'content' | 'sure'>

/**
 * A learner's answer to a task. It is in the workbook from the first letter, so that nothing typed is lost; the first
 * answer can change until it is locked in. Of several, the locked one counts, else the first. Without a task there is
 * none.
 */
export function useAnswer<K extends AnswerKind>(task: AnswerableId | null, kind: K, empty: Contents[K]) {
  const { actions, effects } = useSession()
  const all = useAppState((state) => state.workbook.answers)
  const ours = all.filter((each) => each.task === task && isAnswerOf(kind, each)) as unknown as readonly Answer<K>[]
  const answer = ours.find(({ locked }) => locked !== null) ?? ours[0]
  const first: Given<K> = answer?.first ?? { content: empty, sure: null }
  const second = answer?.second ?? null
  const put = (given: Given<K>) => {
    const id = answer?.id ?? effects.newId()
    if (task === null) return id
    actions.quoteFor(task)
    actions.putAnswer({ id, task, kind, ...given } as AnswerEdit, effects.now())
    return id
  }
  return {
    first,
    second,
    hasAnswer: answer !== undefined,
    isLocked: answer !== undefined && answer.locked !== null,
    /** Answers to the same task that came from a file or from another window. */
    others: ours.filter((each) => each !== answer),
    change: (content: Contents[K]) => {
      put({ content, sure: first.sure })
    },
    setSure: (sure: Sureness) => {
      put({ content: first.content, sure })
    },
    lockIn: () => {
      actions.lockIn(answer?.id ?? put(first), effects.now())
    },
    thinkAgain: (given: Given<K>) => {
      actions.quoteFor(task)
      if (answer !== undefined) actions.secondThought({ id: answer.id, kind, ...given }, effects.now())
    },
  }
}
