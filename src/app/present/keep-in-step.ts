import type { Lecture, Stroke } from '#src/domain/lecture.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { Actions } from '#src/state/actions.ts'
import type { AppState } from '#src/state/app-state.ts'
import { readView } from '#src/state/read-view.ts'
import type { Store } from '#src/state/store.ts'
import { type View, isSame, viewOf } from '#src/state/view.ts'
import type { WindowLink } from '#src/platform/window-link.ts'
import { type InStep, type Peer, createInStep } from './in-step.ts'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly index: LessonIndex
  readonly openLink: (onMessage: (message: unknown) => void) => WindowLink
  readonly newId: () => string
  readonly milliseconds: () => number
  readonly afterDelay: (milliseconds: number, act: () => void) => () => void
}

/** What windows send each other: only the step's strokes, unless the other window may have none. */
type Sent = { readonly view: Omit<View, 'mode'>; readonly strokesOf: string | null }

/** Keeps the windows of a lecture in sync, whichever of them is used. */
export function keepInStep({ store, actions, index, openLink, newId, milliseconds, afterDelay }: Parts) {
  let running: { readonly link: WindowLink; readonly inStep: InStep } | null = null
  let isApplying = false
  let peers: readonly Peer[] = []
  const listeners = new Set<() => void>()
  const setPeers = (next: readonly Peer[]) => {
    const isOther = next.filter(isStage).length !== peers.filter(isStage).length
    peers = next
    if (isOther) for (const listener of listeners) listener()
  }
  const apply = (given: unknown) => {
    const { view, strokesOf } = (given ?? {}) as Partial<Sent>
    const { mode: _mode, ...read } = readView(view, index).view
    const { lecture } = store.getState()
    isApplying = true
    actions.applyView(
      strokesOf == null || read.lecture === undefined
        ? read
        : { ...read, lecture: withStrokesOf(strokesOf, lecture, read.lecture) },
    )
    isApplying = false
  }
  const begin = () => {
    const { stage } = store.getState()
    // a message that arrives before the protocol runs is dropped, and asked for again
    const link = openLink((message) => running?.inStep.hear(message))
    const inStep = createInStep({
      id: newId(),
      role: stage ? 'stage' : 'console',
      read: (whole) => sent(store.getState(), whole),
      apply,
      send: link.send,
      milliseconds,
      afterDelay,
      onPeers: setPeers,
    })
    running = { link, inStep }
    inStep.start()
  }
  const end = () => {
    running?.inStep.end()
    running?.link.close()
    running = null
    setPeers([])
  }
  const follow = (state: AppState) => {
    if (isPresenting(state) && running === null) begin()
    if (!isPresenting(state) && running !== null) end()
  }
  follow(store.getState())
  store.subscribe((state, before) => {
    follow(state)
    if (running === null || isApplying || isSameView(state, before)) return
    running.inStep.changed()
  })
  return {
    wake: () => running?.inStep.wake(),
    /** The page is left; it may come back. */
    hide: () => running?.inStep.end(),
    /** Whether this window counts the time: only one of several consoles does. */
    countsTime: () => running?.inStep.isFirst() ?? true,
    audience: {
      /** How many windows show the stage. */
      count: () => peers.filter(isStage).length,
      onChange: (listener: () => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      open: (address: string, name: string) => running?.link.open(address, name) ?? false,
    },
  }
}

const isStage = ({ role }: Peer) => role === 'stage'
const isPresenting = ({ mode, stage }: AppState) => mode === 'present' || stage

function sent(state: AppState, whole: boolean): Sent {
  const { mode: _mode, ...view } = viewOf(state)
  const step = state.tour?.step
  if (whole || step === undefined) return { view, strokesOf: null }
  const { lecture } = view
  const strokes = lecture.strokes.filter((stroke) => stroke.step === step)
  return { view: { ...view, lecture: { ...lecture, strokes } }, strokesOf: step }
}

function withStrokesOf(step: string, own: Lecture, other: Lecture): Lecture {
  const rest = own.strokes.filter((stroke) => stroke.step !== step)
  const known = new Map(own.strokes.map((stroke) => [stroke.id, stroke]))
  // equal strokes keep their identity, so that they are not drawn again
  const strokes = [...rest, ...other.strokes.map((stroke) => equalIn(known, stroke))]
  return { ...other, strokes: isSame(strokes, own.strokes) ? own.strokes : strokes }
}

function equalIn(known: ReadonlyMap<string, Stroke>, stroke: Stroke): Stroke {
  const own = known.get(stroke.id)
  return own !== undefined && isSame(own, stroke) ? own : stroke
}

function isSameView(a: AppState, b: AppState): boolean {
  const { mode: _mode, ...view } = viewOf(a)
  return Object.entries(view).every(([field, value]) => Object.is(value, b[field as keyof AppState]))
}
