import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import { readLecture } from '#src/state/read-lecture.ts'
import type { Store } from '#src/state/store.ts'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  /** Of this window, which forgets when it is closed. */
  readonly storage: DeviceStorage
  readonly name: string
  readonly after: (milliseconds: number, act: () => void) => () => void
}

const PAUSE = 500

/** Keeps votes, drawings and times over a reload of this window, and no longer: a lecture is saved when it is asked for. */
export function keepLecture({ store, actions, storage, name, after }: Parts) {
  const found = storage.read(name)
  const kept = 'text' in found && found.text !== null ? readLecture(parse(found.text)) : undefined
  if (kept !== undefined) actions.beginLecture(kept)
  let stop: (() => void) | null = null
  const flush = () => {
    if (stop === null) return
    stop()
    stop = null
    storage.write(name, JSON.stringify(store.getState().lecture))
  }
  const unsubscribe = store.subscribe(({ lecture }, before) => {
    if (lecture !== before.lecture) stop ??= after(PAUSE, flush)
  })
  return { flush, end: unsubscribe }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
