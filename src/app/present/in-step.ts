/** Which change of the lecture a window has seen last; of two with one number that of the greater id counts. */
export type Version = { readonly count: number; readonly by: string }
export type Role = 'console' | 'stage'
type Kind = 'ask' | 'state' | 'here' | 'bye'
export type Message = {
  readonly kind: Kind
  readonly from: string
  readonly role: Role
  readonly version: Version
  /** The whole state: no window has to have heard any message before. */
  readonly state?: unknown
}

export type Peer = { readonly id: string; readonly role: Role; readonly heard: number }

type Parts = {
  readonly id: string
  readonly role: Role
  /** The state to send: whole for a window that may know nothing of it. */
  readonly read: (whole: boolean) => unknown
  readonly apply: (state: unknown) => void
  readonly send: (message: Message) => void
  readonly milliseconds: () => number
  readonly after: (milliseconds: number, act: () => void) => () => void
  readonly onPeers?: (peers: readonly Peer[]) => void
}

/** How often a window makes sure of the others; they answer at once, however slowly their own clocks run. */
const ASKS_EVERY = 4_000
/** Longest silence of a window that is still counted as there. */
const SILENCE = 10_000

/**
 * Keeps the windows of a lecture in step. Whoever changes something says the whole state with a new version; whoever
 * comes late, wakes or has lost a message asks, and whoever has the newest answers.
 */
export function createInStep({ id, role, read, apply, send, milliseconds, after, onPeers }: Parts) {
  let version: Version = { count: 0, by: '' }
  const peers = new Map<string, Peer>()
  const say = (kind: Kind, state?: unknown) => {
    send({ kind, from: id, role, version, ...(state === undefined ? {} : { state }) })
  }
  const sayState = (whole: boolean) => {
    say('state', read(whole))
  }
  const tellPeers = () => {
    const now = milliseconds()
    for (const [name, { heard }] of peers) if (now - heard > SILENCE) peers.delete(name)
    onPeers?.([...peers.values()])
  }
  let stop = () => {}
  const beat = () => {
    tellPeers()
    say('ask')
    stop = after(ASKS_EVERY, beat)
  }
  return {
    start: beat,
    /** Makes sure of the others now: after sleep, after being hidden. */
    wake: () => {
      stop()
      beat()
    },
    /** Something was changed in this window. */
    changed: () => {
      version = { count: version.count + 1, by: id }
      sayState(false)
    },
    hear: (given: unknown) => {
      if (!isMessage(given) || given.from === id) return
      if (given.kind === 'bye') peers.delete(given.from)
      else peers.set(given.from, { id: given.from, role: given.role, heard: milliseconds() })
      tellPeers()
      if (given.kind === 'bye') return
      const order = compare(given.version, version)
      if (order > 0) {
        if (given.state === undefined) say('ask')
        else {
          version = given.version
          apply(given.state)
          say('here')
        }
      } else if (order < 0) sayState(true)
      else if (given.kind === 'ask') {
        // two windows that were both just opened: the lecturer's counts
        if (version.count === 0 && role === 'console' && given.role === 'stage') {
          version = { count: 1, by: id }
          sayState(true)
        } else say('here')
      }
    },
    /** Of several consoles one is the first, and all agree which. */
    isFirst: () => [...peers.values()].every((peer) => peer.role === 'stage' || peer.id > id),
    end: () => {
      stop()
      say('bye')
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
