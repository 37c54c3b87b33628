/** What became of a write: kept, or why not. */
export type Kept = 'kept' | 'full' | 'blocked'

/** What stands under a name; `text` is null where nothing does. */
export type Found = { readonly text: string | null } | { readonly problem: 'blocked' }

/** Text kept under names on this device, in this browser. Never throws. */
export type DeviceStorage = {
  /** Whether a probe could be written and read back. */
  readonly works: boolean
  readonly read: (name: string) => Found
  readonly write: (name: string, text: string) => Kept
  readonly remove: (name: string) => void
  /** The names that begin so. */
  readonly names: (beginning: string) => readonly string[]
  /** Calls when another window of this browser has changed what stands under a name. Returns the call that ends it. */
  readonly onChange: (listener: (name: string, text: string | null) => void) => () => void
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Opens the browser's storage; in a frame that blocks it even asking for it throws. */
export function openDeviceStorage(owner: string, ask: () => Store = () => window.localStorage): DeviceStorage {
  const store = probe(`${owner}:probe`, ask)
  return {
    works: store !== null,
    read: (name) => {
      if (store === null) return { problem: 'blocked' }
      try {
        return { text: store.getItem(name) }
      } catch {
        return { problem: 'blocked' }
      }
    },
    write: (name, text) => {
      if (store === null) return 'blocked'
      try {
        store.setItem(name, text)
        return store.getItem(name) === text ? 'kept' : 'blocked'
      } catch (error) {
        return isQuota(error) ? 'full' : 'blocked'
      }
    },
    remove: (name) => {
      try {
        store?.removeItem(name)
      } catch {
        // what cannot be removed stays
      }
    },
    names: (beginning) => {
      try {
        const all = Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '')
        return all.filter((name) => name.startsWith(beginning))
      } catch {
        return []
      }
    },
    onChange: (listener) => {
      const heard = ({ key, newValue, storageArea }: StorageEvent) => {
        if (storageArea !== null && storageArea !== store) return
        // all of it was cleared
        if (key === null) listener('', null)
        else listener(key, newValue)
      }
      window.addEventListener('storage', heard)
      return () => {
        window.removeEventListener('storage', heard)
      }
    },
  }
}

function probe(name: string, ask: () => Store): Store | null {
  try {
    const store = ask()
    store.setItem(name, name)
    const kept = store.getItem(name) === name
    store.removeItem(name)
    return kept ? store : null
  } catch (error) {
    // a full store still reads, and says so on every write
    return isQuota(error) ? ask() : null
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name)
}
