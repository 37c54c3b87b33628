import type { Words } from '#src/i18n/words.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'

const TOLD = 'one-file-told'

/** Says once per device where work done in a page opened from disk is stored. Says nothing if it cannot be stored. */
export function tellOfOneFile(storage: DeviceStorage, actions: Actions, { frame }: Words): void {
  const told = storage.read(TOLD)
  if (!storage.works || !('text' in told) || told.text !== null) return
  actions.notify(frame.oneFile)
  storage.write(TOLD, '1')
}
