import { SURENESSES } from '#src/domain/expectation.ts'
import type { Instant } from '#src/domain/instant.ts'
import type { AnswerableId } from '#src/domain/workbook/answer.ts'
import { useSession } from '../session.tsx'
import { draftKeys } from '../use-draft.ts'

type Typed = { readonly text: string; readonly sure: string; readonly at: Instant }

/** Saves what was typed as an answer, dated when it was typed, and locks it in. */
export function useGiveAnswer(): (task: AnswerableId, typed: Typed) => void {
  const { actions, effects } = useSession()
  return (task, { text, sure, at }) => {
    const id = effects.newId()
    const content = { text: text.trim(), evidence: [] }
    const given = SURENESSES.find((each) => each === sure) ?? null
    actions.putAnswer({ id, task, kind: 'open', content, sure: given, at }, effects.now())
    actions.lockIn(id, effects.now())
    actions.dropDraft(draftKeys.answer(task))
  }
}
