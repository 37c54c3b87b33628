import { type Message, type Peer, type Role, createInStep } from '#src/app/present/in-step.ts'

type Made = ReturnType<typeof createInStep> & {
  readonly id: string
  /** What this window shows. */
  state: string
  peers: readonly Peer[]
  /** Changes something, as a person would. */
  readonly change: (state: string) => void
  /** Messages that are lost while it is so. */
  isDeaf: boolean
}

/** Windows of one lecture, joined by a channel that delivers at once, under a clock that a test moves. */
export function lectureWindows() {
  let now = 0
  let timers: { readonly at: number; readonly act: () => void }[] = []
  const windows: Made[] = []
  let delivered = 0
  const afterDelay = (milliseconds: number, act: () => void) => {
    const timer = { at: now + milliseconds, act }
    timers.push(timer)
    return () => {
      timers = timers.filter((each) => each !== timer)
    }
  }
  const open = (id: string, role: Role, state: string): Made => {
    const send = (message: Message) => {
      if (!windows.includes(made)) return
      delivered += 1
      if (delivered > 10_000) throw new Error('The windows talk without end')
      const copy = structuredClone(message)
      for (const other of windows) if (other !== made && !other.isDeaf) other.hear(copy)
    }
    const inStep = createInStep({
      id,
      role,
      read: () => made.state,
      apply: (given) => {
        made.state = String(given)
      },
      send,
      milliseconds: () => now,
      afterDelay,
      onPeers: (peers) => {
        made.peers = peers
      },
    })
    const made: Made = Object.assign(inStep, {
      id,
      state,
      peers: [] as readonly Peer[],
      isDeaf: false,
      change: (next: string) => {
        made.state = next
        inStep.changed()
      },
    })
    windows.push(made)
    inStep.start()
    return made
  }
  return {
    open,
    /** Gone without a word, as when the browser ends it. */
    lose: (made: Made) => {
      windows.splice(windows.indexOf(made), 1)
    },
    /** Moves the clock, and rings what is due: once each, however far it jumps. */
    pass: (milliseconds: number) => {
      now += milliseconds
      const due = timers.filter(({ at }) => at <= now)
      timers = timers.filter(({ at }) => at > now)
      for (const { act } of due) act()
    },
  }
}
