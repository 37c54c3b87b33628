import { type SiteFiles, ownRelease } from '../site-files.ts'
import { whenIdle } from '../when-idle.ts'
import type { KeptReleases } from './kept-site.ts'
import { type OfflineState, offlineStateOf } from './offline-state.ts'

export type Offline = {
  readonly state: () => OfflineState
  /** Notifies of a changed state. Returns the unsubscribe function. */
  readonly onChange: (listener: () => void) => () => void
}

/**
 * Makes the site available offline once the page is idle. Where that is impossible, such as over plain http on a school
 * server or in a sandboxed frame, the page only learns of newer releases, from the server.
 */
export function keepForOffline({ hasNewer }: SiteFiles): Offline {
  let state: OfflineState = 'no'
  const listeners = new Set<() => void>()
  const become = (next: OfflineState) => {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }
  const own = ownRelease()
  const workers = own === null ? null : workersHere()
  if (own !== null && workers !== null) {
    const ask = () => {
      void workers.ready.then(({ active }) => active?.postMessage('which releases are kept?'))
    }
    workers.addEventListener('message', ({ data }: MessageEvent<KeptReleases>) => {
      void offlineStateOf(own, data, hasNewer).then(become)
    })
    // each newly cached release takes over all open pages
    workers.addEventListener('controllerchange', ask)
    ask()
    whenIdle(() => {
      workers.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => undefined)
    })
  }
  if (own !== null) {
    onReturn(async () => {
      const registration = await workers?.getRegistration().catch(() => undefined)
      if (registration !== undefined) await registration.update().catch(() => undefined)
      else if (await hasNewer()) become('newer')
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

/** Checks for a new release whenever someone returns to a page that may have been open for days. */
function onReturn(look: () => Promise<void>): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look()
  })
  window.addEventListener('online', () => void look())
}

/** Missing on insecure addresses; in a sandboxed frame even accessing it throws. */
function workersHere(): ServiceWorkerContainer | null {
  try {
    return (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker ?? null
  } catch {
    return null
  }
}
