/** The last change that a window has seen. Of two with the same count, the greater id wins. */
export type Version = { readonly count: number; readonly by: string }
export type Role = 'console' | 'stage'
type Kind = 'ask' | 'state' | 'here' | 'bye'
export type Message = {
  readonly kind: Kind
  readonly from: string
  readonly role: Role
  readonly version: Version
  /** The whole state, so that no earlier message is needed. */
  readonly state?: unknown
}

export type Peer = { readonly id: string; readonly role: Role; readonly heard: number }

type Parts = {
  readonly id: string
  readonly role: Role
  /** The state to send: complete for a window that may not have any of it. */
  readonly read: (whole: boolean) => unknown
  readonly apply: (state: unknown) => void
  readonly send: (message: Message) => void
  readonly milliseconds: () => number
  readonly afterDelay: (milliseconds: number, act: () => void) => () => void
  readonly onPeers?: (peers: readonly Peer[]) => void
}

/** How often a window asks for the others. They answer at once, even if the browser slows their timers. */
const ASKS_EVERY = 4_000
/** A window silent for longer is counted as gone. */
const SILENCE = 10_000

/**
 * Keeps the windows of a lecture in sync. A window that changes something sends the whole state with a new version. One
 * that opens late, wakes up or has missed a message asks, and a window with a newer version answers.
 */
export function createInStep({ id, role, read, apply, send, milliseconds, afterDelay, onPeers }: Parts) {
  let version: Version = { count: 0, by: '' }
  const peers = new Map<string, Peer>()
  const post = (kind: Kind, state?: unknown) => {
    send({ kind, from: id, role, version, ...(state === undefined ? {} : { state }) })
  }
  const postState = (whole: boolean) => {
    post('state', read(whole))
  }
  const tellPeers = () => {
    const now = milliseconds()
    for (const [name, { heard }] of peers) if (now - heard > SILENCE) peers.delete(name)
    onPeers?.([...peers.values()])
  }
  let stop = () => {}
  const beat = () => {
    tellPeers()
    post('ask')
    stop = afterDelay(ASKS_EVERY, beat)
  }
  return {
    start: beat,
    /** Asks for the others now, after sleep or being hidden. */
    wake: () => {
      stop()
      beat()
    },
    /** Something was changed in this window. */
    changed: () => {
      version = { count: version.count + 1, by: id }
      postState(false)
    },
    hear: (given: unknown) => {
      if (!isMessage(given) || given.from === id) return
      if (given.kind === 'bye') peers.delete(given.from)
      else peers.set(given.from, { id: given.from, role: given.role, heard: milliseconds() })
      tellPeers()
      if (given.kind === 'bye') return
      const order = compare(given.version, version)
      if (order > 0) {
        if (given.state === undefined) post('ask')
        else {
          version = given.version
          apply(given.state)
          post('here')
        }
      } else if (order < 0) postState(true)
      else if (given.kind === 'ask') {
        // both were just opened: the lecturer's state wins
        if (version.count === 0 && role === 'console' && given.role === 'stage') {
          version = { count: 1, by: id }
          postState(true)
        } else post('here')
      }
    },
    /** Several consoles agree on which of them is the first. */
    isFirst: () => [...peers.values()].every((peer) => peer.role === 'stage' || peer.id > id),
    end: () => {
      stop()
      post('bye')
    },
  }
}

export type InStep = ReturnType<typeof createInStep>

function compare(a: Version, b: Version): number {
  if (a.count !== b.count) return a.count - b.count
  return a.by === b.by ? 0 : a.by > b.by ? 1 : -1
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false
  const { kind, from, role, version } = value as Partial<Message>
  return (
    (kind === 'ask' || kind === 'state' || kind === 'here' || kind === 'bye') &&
    (role === 'console' || role === 'stage') &&
    typeof from === 'string' &&
    Number.isSafeInteger(version?.count) &&
    typeof version?.by === 'string'
  )
}
