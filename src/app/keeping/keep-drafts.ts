import { type Drafts, isBlank, parseDraft, withDraft, withoutDraft } from '#src/domain/draft.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import type { Store } from '#src/state/store.ts'

const REST_MILLISECONDS = 300

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly storage: DeviceStorage
  readonly folder: string
  readonly lesson: string
}

/**
 * Saves drafts to the device shortly after each keystroke, and restores them where they were typed. A draft from
 * another window for the same thing is kept beside this one.
 */
export function keepDrafts({ store, actions, storage, folder, lesson }: Parts) {
  const withoutFolder = `${lesson}:draft:`
  const beginning = folder + withoutFolder
  /** The stored text of each draft, as last read or written here. */
  const seen = new Map<string, string>()
  const waiting = new Set<string>()
  const notKept = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isTakingIn = false

  const setDrafts = (drafts: Drafts) => {
    isTakingIn = true
    actions.setDrafts(drafts)
    isTakingIn = false
  }
  /** Replaces a draft with the stored one. */
  const takeIn = (key: string, text: string | null) => {
    const draft = text === null ? null : parseDraft(text)
    const { drafts } = store.getState()
    if (text !== null) seen.set(key, text)
    else seen.delete(key)
    setDrafts(draft === null ? withoutDraft(drafts, key) : withDraft(drafts, key, draft))
  }
  const textOf = (key: string): string | null => {
    const found = storage.read(beginning + key)
    return 'text' in found ? found.text : null
  }
  const write = (key: string) => {
    const theirs = textOf(key)
    const draft = store.getState().drafts[key]
    const isTheirs = theirs !== null && theirs !== seen.get(key)
    if (draft === undefined) {
      if (isTheirs) takeIn(key, theirs)
      else storage.remove(beginning + key)
      notKept.delete(key)
      return
    }
    const other = isTheirs ? parseDraft(theirs)?.fields : draft.other
    const both = other === undefined || sameFields(other, draft.fields) ? draft : { ...draft, other }
    if (both !== draft) setDrafts(withDraft(store.getState().drafts, key, both))
    const text = JSON.stringify(both)
    if (storage.write(beginning + key, text) === 'kept') {
      seen.set(key, text)
      notKept.delete(key)
    } else notKept.add(key)
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    for (const key of [...waiting]) {
      waiting.delete(key)
      write(key)
    }
  }
  const schedule = (key: string) => {
    waiting.add(key)
    // not restarted: a keystroke never waits longer than this
    timer ??= setTimeout(flush, REST_MILLISECONDS)
  }
  const scheduleLost = () => {
    for (const key of Object.keys(store.getState().drafts)) if (textOf(key) === null) schedule(key)
  }

  // an older version stored drafts without a folder: they are moved, unless a newer one exists
  for (const name of folder === '' ? [] : storage.names(withoutFolder)) {
    const key = name.slice(withoutFolder.length)
    const found = storage.read(name)
    if ('problem' in found || found.text === null || textOf(key) !== null) continue
    if (storage.write(beginning + key, found.text) === 'kept') storage.remove(name)
  }
  for (const name of storage.names(beginning)) {
    const key = name.slice(beginning.length)
    takeIn(key, textOf(key))
  }
  const unsubscribe = store.subscribe(({ drafts }, { drafts: before }) => {
    if (drafts === before || isTakingIn) return
    for (const key of new Set([...Object.keys(drafts), ...Object.keys(before)]))
      if (drafts[key] !== before[key]) schedule(key)
  })
  const stopListening = storage.onChange((name, text) => {
    if (name === '') scheduleLost()
    if (!name.startsWith(beginning)) return
    const key = name.slice(beginning.length)
    // a draft waiting here is written soon, and merged with the other then
    if (!waiting.has(key)) takeIn(key, text)
  })
  return {
    flush,
    /** Writes drafts again that were cleared while this window was asleep. */
    refresh: scheduleLost,
    /** Whether closing the page now would lose unsaved text. */
    wouldLose: () => {
      flush()
      const { drafts } = store.getState()
      return [...notKept].some((key) => drafts[key] !== undefined && !isBlank(drafts[key]))
    },
    end: () => {
      flush()
      unsubscribe()
      stopListening()
    },
  }
}

function sameFields(one: object, two: object): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(two).sort())
}
