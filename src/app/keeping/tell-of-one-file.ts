import type { Words } from '#src/i18n/words.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'

const TOLD = 'one-file-told'

/** Says once on each device where the work done in a page from a disk is kept; where it cannot be kept, others say so. */
export function tellOfOneFile(storage: DeviceStorage, actions: Actions, { frame }: Words): void {
  const told = storage.read(TOLD)
  if (!storage.works || !('text' in told) || told.text !== null) return
  actions.notify(frame.oneFile)
  storage.write(TOLD, '1')
}
