import type { Fields } from '#src/domain/draft.ts'
import { useAppState, useSession } from './session.tsx'

/**
 * What is being typed for one thing, by the names of its fields: kept as typed on this device until it is dropped, so
 * that nothing that happens to the form or the page can lose it. `fields` is null while nothing has been typed.
 */
export function useDraft(key: string) {
  const { actions, effects } = useSession()
  const draft = useAppState((state) => state.drafts[key])
  return {
    fields: draft?.fields ?? null,
    at: draft?.at ?? '',
    /** What another window has typed for it. */
    other: draft?.other ?? null,
    type: (fields: Fields) => {
      actions.typeDraft(key, fields, effects.now())
    },
    drop: () => {
      actions.dropDraft(key)
    },
    /** Swaps in what another window has typed, or discards it. */
    takeOther: () => {
      actions.takeOtherDraft(key, effects.now())
    },
    dropOther: () => {
      actions.dropOtherDraft(key, effects.now())
    },
  }
}

/** Draft keys used by more than one feature. */
export const draftKeys = {
  answer: (task: string) => `answer:${task}`,
  search: 'search',
} as const
