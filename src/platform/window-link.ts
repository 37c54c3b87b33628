/** Messages between the windows of one lecture. */
export type WindowLink = {
  readonly send: (message: unknown) => void
  /** Opens a window that can be messaged, or brings it forward; false if the browser refused. */
  readonly open: (address: string, name: string) => boolean
  readonly close: () => void
}

/** What two windows need to find each other; a test brings its own. */
type Surroundings = Pick<Window, 'opener' | 'open' | 'origin' | 'addEventListener' | 'removeEventListener'> & {
  readonly BroadcastChannel?: typeof BroadcastChannel
}

const ANYWHERE = '*'
/** The origin of a page opened from a disk, which shares nothing with any other. */
const NO_ORIGIN = 'null'

/**
 * A BroadcastChannel connects all windows of this lesson. Where there is none, as in pages from disk, a window and
 * the one that opened it message each other, and every window forwards what it receives.
 */
export function createWindowLink(
  name: string,
  onMessage: (message: unknown) => void,
  here: Surroundings = window,
): WindowLink {
  const channel = openChannel(name, here)
  const peers = new Set<Window>(here.opener === null ? [] : [here.opener as Window])
  const post = (message: unknown, except?: unknown) => {
    for (const peer of peers) {
      if (peer.closed) peers.delete(peer)
      else if (peer !== except)
        peer.postMessage({ [name]: message }, here.origin === NO_ORIGIN ? ANYWHERE : here.origin)
    }
  }
  const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin !== here.origin || typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return
    const message: unknown = (data as Record<string, unknown>)[name]
    if (source !== null) peers.add(source as Window)
    post(message, source)
    onMessage(message)
  }
  if (channel === null) here.addEventListener('message', hear)
  else {
    channel.onmessage = ({ data }) => {
      onMessage(data)
    }
  }
  return {
    send: (message) => {
      if (channel === null) post(message)
      else channel.postMessage(message)
    },
    open: (address, target) => {
      const opened = here.open(address, target, 'popup')
      if (opened === null) return false
      peers.add(opened)
      return true
    },
    close: () => {
      channel?.close()
      here.removeEventListener('message', hear)
    },
  }
}

function openChannel(name: string, here: Surroundings): BroadcastChannel | null {
  if (here.BroadcastChannel === undefined || here.origin === NO_ORIGIN) return null
  try {
    return new here.BroadcastChannel(name)
  } catch {
    return null
  }
}
