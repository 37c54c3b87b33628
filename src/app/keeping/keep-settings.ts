import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import { readSettings, settingsOf } from '#src/state/settings.ts'
import type { Store } from '#src/state/store.ts'
import { isSame } from '#src/state/view.ts'
import { showAppearance } from './show-appearance.ts'

/** One for every lesson of this site. set-appearance.js reads it before anything is drawn. */
export const SETTINGS_KEY = 'settings'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly storage: DeviceStorage
  /** The root element, which carries what style sheets have to know. */
  readonly root: HTMLElement
}

/** Keeps the settings on the device, in step with its other windows, and shows them on the page. */
export function keepSettings({ store, actions, storage, root }: Parts): () => void {
  const found = storage.read(SETTINGS_KEY)
  if ('text' in found && found.text !== null) actions.applySettings(readSettings(found.text))
  showAppearance(root, store.getState())
  const unsubscribe = store.subscribe((state, before) => {
    const settings = settingsOf(state)
    if (isSame(settings, settingsOf(before))) return
    showAppearance(root, state)
    storage.write(SETTINGS_KEY, JSON.stringify(settings))
  })
  const unlisten = storage.onChange((name, text) => {
    if (name === SETTINGS_KEY && text !== null) actions.applySettings(readSettings(text))
  })
  return () => {
    unsubscribe()
    unlisten()
  }
}
