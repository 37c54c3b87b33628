import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import type { Store } from '#src/state/store.ts'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly storage: DeviceStorage
  readonly lesson: string
}

/** Saves the reader's settings to the device. Missing or unreadable settings fall back to the defaults. */
export function keepSettings({ store, actions, storage, lesson }: Parts): () => void {
  const name = `${lesson}:letter-keys`
  const found = storage.read(name)
  if ('text' in found && found.text === 'off') actions.setLetterKeys(false)
  return store.subscribe((state, before) => {
    if (state.letterKeys !== before.letterKeys) storage.write(name, state.letterKeys ? 'on' : 'off')
  })
}
