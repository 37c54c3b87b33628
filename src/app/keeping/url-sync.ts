import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { AddressBar } from '#src/platform/address-bar.ts'
import { type AppState, HOMES } from '#src/state/app-state.ts'
import type { Store } from '#src/state/store.ts'
import { decodeState, encodeState } from '#src/state/url-codec.ts'

const TRAILING_MILLISECONDS = 250

/**
 * Keeps the address and the store in step: what the state table calls `push` makes a history entry at once,
 * the rest rewrites the present entry after a short rest. Going back restores the linked part of the state
 * and touches nothing else. Returns the call that ends it.
 */
export function syncUrl(store: Store, index: LessonIndex, bar: AddressBar): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let restoring = false
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    bar.replace(encodeState(store.getState(), index))
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (restoring) return
    const changed = changedFields(state, before)
    if (changed.some((field) => HOMES[field] === 'push')) {
      if (timer !== undefined) {
        clearTimeout(timer)
        timer = undefined
        bar.replace(encodeState(before, index))
      }
      bar.push(encodeState(state, index))
    } else if (changed.some((field) => HOMES[field] === 'replace')) {
      clearTimeout(timer)
      timer = setTimeout(flush, TRAILING_MILLISECONDS)
    }
  })
  const stopListening = bar.onMove(() => {
    clearTimeout(timer)
    timer = undefined
    restoring = true
    store.setState({ ...decodeState(bar.query(), index).state, playing: null })
    restoring = false
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
    stopListening()
  }
}

function changedFields(state: AppState, before: AppState): (keyof AppState)[] {
  return (Object.keys(HOMES) as (keyof AppState)[]).filter((field) => state[field] !== before[field])
}
