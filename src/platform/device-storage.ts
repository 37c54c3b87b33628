/** The result of a write. */
export type Kept = 'kept' | 'full' | 'blocked'

/** The value of a key; `text` is null if there is none. */
export type Found = { readonly text: string | null } | { readonly problem: 'blocked' }

/** Key-value text storage in this browser. Never throws. */
export type DeviceStorage = {
  /** Whether a test value could be written and read back. */
  readonly works: boolean
  readonly read: (name: string) => Found
  readonly write: (name: string, text: string) => Kept
  readonly remove: (name: string) => void
  /** The keys with a prefix. */
  readonly names: (beginning: string) => readonly string[]
  /** Notifies when another window of this browser changes a key. Returns the unsubscribe function. */
  readonly onChange: (listener: (name: string, text: string | null) => void) => () => void
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Opens the browser's storage; merely accessing it throws in a frame that blocks it. */
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
        // if removal fails, the value stays
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
        // everything was cleared
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

/** The same, until this window is closed. */
export function openWindowStorage(owner: string): DeviceStorage {
  return openDeviceStorage(owner, () => window.sessionStorage)
}

function probe(name: string, ask: () => Store): Store | null {
  try {
    const store = ask()
    store.setItem(name, name)
    const kept = store.getItem(name) === name
    store.removeItem(name)
    return kept ? store : null
  } catch (error) {
    // full storage can still be read, and reports every failed write
    return isQuota(error) ? ask() : null
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name)
}
