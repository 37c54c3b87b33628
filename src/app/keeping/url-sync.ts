import type { Mode } from '#src/domain/mode.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { AddressBar } from '#src/platform/address-bar.ts'
import type { Actions } from '#src/state/actions.ts'
import { type AppState, HOMES } from '#src/state/app-state.ts'
import type { Store } from '#src/state/store.ts'
import { decodeState, encodeState } from '#src/state/url-codec.ts'

/** Between two changes of an entry in place; browsers refuse what writes many times in a few seconds. */
const PAUSE_MILLISECONDS = 250

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly index: LessonIndex
  readonly bar: AddressBar
  /** The available modes. */
  readonly modes: readonly Mode[]
}

/**
 * Keeps the address and the store in sync. Fields marked `push` in the state table add a history entry at once; the
 * rest update the current entry: the first change at once, those that follow closely when they have ceased. Going back restores the linked part of the state and touches
 * nothing else. Returns the unsubscribe function.
 */
export function syncUrl({ store, actions, index, bar, modes }: Parts): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined
  /** Whether the state has changed since the last write, within the pause after it. */
  let isWaiting = false
  let isFollowing = false
  /** The query of the current history entry, as last seen. */
  let written = bar.query()
  const write = (state: AppState, how: 'push' | 'replace') => {
    isWaiting = false
    bar[how](encodeState(state, index))
    // unchanged if the browser refused
    written = bar.query()
    startPause()
  }
  const startPause = () => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      pause = undefined
      if (isWaiting) write(store.getState(), 'replace')
    }, PAUSE_MILLISECONDS)
  }
  /** Study and a lecture always have a step, so their address names one. */
  const nameStep = () => {
    const state = store.getState()
    if (
      state.tour !== null &&
      (state.mode === 'study' || state.mode === 'present') &&
      !new URLSearchParams(written).has('step')
    )
      write(state, 'replace')
  }
  nameStep()
  const unsubscribe = store.subscribe((state, before) => {
    if (isFollowing) return
    const changed = changedFields(state, before)
    if (changed.some((field) => HOMES[field] === 'push')) {
      if (isWaiting) write(before, 'replace')
      write(state, 'push')
    } else if (changed.some((field) => HOMES[field] === 'replace')) {
      if (pause === undefined) {
        write(state, 'replace')
      } else {
        isWaiting = true
        startPause()
      }
    }
  })
  const stopListening = bar.onMove(() => {
    // a skip link changes only the fragment: the view stays, and pending changes go into the new entry
    if (bar.query() === written) return
    isWaiting = false
    written = bar.query()
    isFollowing = true
    actions.followLink(decodeState(written, index, modes).state)
    isFollowing = false
    nameStep()
  })
  return () => {
    clearTimeout(pause)
    unsubscribe()
    stopListening()
  }
}

function changedFields(state: AppState, before: AppState): (keyof AppState)[] {
  return (Object.keys(HOMES) as (keyof AppState)[]).filter((field) => state[field] !== before[field])
}
