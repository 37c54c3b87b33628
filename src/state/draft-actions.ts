import { type Drafts, type Fields, withDraft, withoutDraft } from '#src/domain/draft.ts'
import type { Instant } from '#src/domain/instant.ts'
import type { Store } from './store.ts'

/** The writers of drafts. */
export function createDraftActions(store: Store) {
  const set = (change: (drafts: Drafts) => Drafts) => {
    store.setState(({ drafts }) => ({ drafts: change(drafts) }))
  }
  return {
    /** The current field values, updated on every keystroke. */
    typeDraft: (key: string, fields: Fields, at: Instant) => {
      set((drafts) => withDraft(drafts, key, { ...drafts[key], fields, at }))
    },
    /** The draft was saved or deliberately discarded. */
    dropDraft: (key: string) => {
      if (store.getState().drafts[key] !== undefined) set((drafts) => withoutDraft(drafts, key))
    },
    /** Swaps this window's draft with the other window's. */
    takeOtherDraft: (key: string, at: Instant) => {
      set((drafts) => {
        const { fields, other } = drafts[key] ?? {}
        return fields === undefined || other === undefined
          ? drafts
          : withDraft(drafts, key, { fields: other, at, other: fields })
      })
    },
    dropOtherDraft: (key: string, at: Instant) => {
      set((drafts) => {
        const fields = drafts[key]?.fields
        return fields === undefined ? drafts : withDraft(drafts, key, { fields, at })
      })
    },
    setDrafts: (drafts: Drafts) => {
      store.setState({ drafts })
    },
  }
}
