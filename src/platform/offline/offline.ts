import { whenIdle } from '../when-idle.ts'

/** `kept`: the whole site is on this device. `newer`: and so is a newer one than the page shows. */
export type OfflineState = 'no' | 'kept' | 'newer'

export type Offline = {
  readonly state: () => OfflineState
  /** Called when the state has changed. Returns the call that ends it. */
  readonly onChange: (listener: () => void) => () => void
}

/**
 * Has the browser keep the site for use without a network, once the page is there and at rest. Where that cannot be,
 * as over plain http on a school's own server or in a sandboxed frame, nothing happens and nothing is said.
 */
export function keepForOffline(): Offline {
  let state: OfflineState = 'no'
  const listeners = new Set<() => void>()
  const become = (next: OfflineState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const workers = import.meta.env.PROD ? workersHere() : null
  if (workers !== null) {
    const isFromKept = workers.controller !== null
    workers.addEventListener('controllerchange', () => {
      if (isFromKept) become('newer')
    })
    void workers.ready.then(() => {
      become('kept')
    })
    whenIdle(() => {
      workers.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => undefined)
    })
  }
  return {
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Absent on insecure addresses; in a sandboxed frame the mere question throws. */
function workersHere(): ServiceWorkerContainer | null {
  try {
    return (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker ?? null
  } catch {
    return null
  }
}
