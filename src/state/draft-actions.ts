import { type Drafts, type Fields, withDraft, withoutDraft } from '#src/domain/draft.ts'
import type { Instant } from '#src/domain/instant.ts'
import type { Store } from './store.ts'

/** What changes what is being typed. */
export function createDraftActions(store: Store) {
  const set = (change: (drafts: Drafts) => Drafts) => {
    store.setState(({ drafts }) => ({ drafts: change(drafts) }))
  }
  return {
    /** What stands in the fields now, letter by letter. */
    typeDraft: (key: string, fields: Fields, at: Instant) => {
      set((drafts) => withDraft(drafts, key, { ...drafts[key], fields, at }))
    },
    /** It has been kept as what it is, or thrown away on purpose. */
    dropDraft: (key: string) => {
      if (store.getState().drafts[key] !== undefined) set((drafts) => withoutDraft(drafts, key))
    },
    /** Changes what was typed here with what was typed in another window. */
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
