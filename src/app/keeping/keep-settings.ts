import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import { readSettings, settingsOf } from '#src/state/settings.ts'
import type { Store } from '#src/state/store.ts'
import { isSame } from '#src/state/view.ts'
import { showAppearance } from './show-appearance.ts'

/** Appended to the site's folder; shared by all its lessons. set-appearance.js reads it before anything is drawn. */
export const SETTINGS_KEY = 'settings'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly storage: DeviceStorage
  readonly folder: string
  /** The root element, whose data attributes the style sheets use. */
  readonly root: HTMLElement
}

/** Stores the settings on the device, in sync with its other windows, and applies them to the page. */
export function keepSettings({ store, actions, storage, folder, root }: Parts): () => void {
  const name = folder + SETTINGS_KEY
  const own = storage.read(name)
  // an older version stored them without a folder
  const found = 'text' in own && own.text === null ? storage.read(SETTINGS_KEY) : own
  if ('text' in found && found.text !== null) actions.applySettings(readSettings(found.text))
  showAppearance(root, store.getState())
  const unsubscribe = store.subscribe((state, before) => {
    const settings = settingsOf(state)
    if (isSame(settings, settingsOf(before))) return
    showAppearance(root, state)
    storage.write(name, JSON.stringify(settings))
  })
  const unlisten = storage.onChange((changed, text) => {
    if (changed === name && text !== null) actions.applySettings(readSettings(text))
  })
  return () => {
    unsubscribe()
    unlisten()
  }
}
