import type { Lecture } from '#src/domain/lecture.ts'
import { parseJson } from '#src/lesson/workbook/json.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import { readLecture } from '#src/state/read-lecture.ts'
import type { Store } from '#src/state/store.ts'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  /** This window's own, emptied when it is closed. */
  readonly storage: DeviceStorage
  readonly name: string
  readonly after: (milliseconds: number, act: () => void) => () => void
}

const PAUSE = 500

/** Keeps votes, drawings and times across reloads of this window only; saving a lecture is up to the lecturer. */
export function keepLecture({ store, actions, storage, name, after }: Parts) {
  const found = storage.read(name)
  const kept = 'text' in found && found.text !== null ? parseLecture(found.text) : undefined
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

function parseLecture(text: string): Lecture | undefined {
  const json = parseJson(text)
  return 'value' in json ? readLecture(json.value) : undefined
}
