/** What became of a write: kept, or why not. */
export type Kept = 'kept' | 'full' | 'blocked'

/** Text kept under names on this device, in this browser. Never throws. */
export type DeviceStorage = {
  /** Whether a probe could be written and read back. */
  readonly works: boolean
  readonly read: (name: string) => string | null
  readonly write: (name: string, text: string) => Kept
  /** Calls when another window of this browser has written the name. Returns the call that ends it. */
  readonly onChange: (name: string, listener: (text: string) => void) => () => void
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Opens the browser's storage; in a frame that blocks it even asking for it throws. */
export function openDeviceStorage(ask: () => Store = () => window.localStorage): DeviceStorage {
  const store = probe(ask)
  return {
    works: store !== null,
    read: (name) => {
      try {
        return store?.getItem(name) ?? null
      } catch {
        return null
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
    onChange: (name, listener) => {
      const heard = (event: StorageEvent) => {
        if (event.key === name && event.newValue !== null) listener(event.newValue)
      }
      window.addEventListener('storage', heard)
      return () => {
        window.removeEventListener('storage', heard)
      }
    },
  }
}

const PROBE = 'probe'

function probe(ask: () => Store): Store | null {
  try {
    const store = ask()
    store.setItem(PROBE, PROBE)
    const kept = store.getItem(PROBE) === PROBE
    store.removeItem(PROBE)
    return kept ? store : null
  } catch (error) {
    // a full store still reads, and says so on every write
    return isQuota(error) ? ask() : null
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
