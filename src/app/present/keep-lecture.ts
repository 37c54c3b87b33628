import { isEmptyLecture } from '#src/domain/lecture.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { isObject, parseJson } from '#src/lesson/workbook/json.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import type { Actions } from '#src/state/actions.ts'
import type { AppState } from '#src/state/app-state.ts'
import { readLecture } from '#src/state/read-lecture.ts'
import { readView } from '#src/state/read-view.ts'
import type { Store } from '#src/state/store.ts'
import { startOf } from '#src/state/tour.ts'

type Parts = {
  readonly store: Store
  readonly actions: Actions
  readonly index: LessonIndex
  /** This window's own, emptied when it is closed. */
  readonly storage: DeviceStorage
  /** Outlives the browser. */
  readonly device: DeviceStorage
  readonly name: string
  readonly afterDelay: (milliseconds: number, act: () => void) => () => void
  readonly milliseconds: () => number
  /** A lecture that the browser or the machine had cut off was taken up. */
  readonly onTakenUp: () => void
}

const KEPT = ['lecture', 'tour', 'beat'] as const
const PAUSE = 500
/** Until then another window that gives the same lecture has said so. */
const OTHERS_ANSWER = 1_500
/** What was cut off longer ago, in milliseconds, was another lecture. */
const STALE = 12 * 60 * 60 * 1_000

/**
 * Keeps votes, drawings and times over a reload of this window, and no longer: a lecture is saved when it is asked for.
 * On the device they stand, with the step, only until the console says goodbye, for a browser that cannot.
 */
export function keepLecture({
  store,
  actions,
  index,
  storage,
  device,
  name,
  afterDelay,
  milliseconds,
  onTakenUp,
}: Parts) {
  const kept = readLecture(read(storage, name))
  if (kept !== undefined) actions.beginLecture(kept)
  let stop: (() => void) | null = null
  const keepOnDevice = (state: AppState) => {
    if (!isConsole(state)) return
    if (isEmptyLecture(state.lecture)) device.remove(name)
    else {
      const { lecture, tour, beat } = state
      device.write(name, JSON.stringify({ at: milliseconds(), lecture, tour, beat }))
    }
  }
  const flush = () => {
    if (stop === null) return
    stop()
    stop = null
    const state = store.getState()
    storage.write(name, JSON.stringify(state.lecture))
    keepOnDevice(state)
  }
  const takeUp = () => {
    const cutOff = read(device, name)
    if (!isObject(cutOff) || !isEmptyLecture(store.getState().lecture)) return
    const lecture = readLecture(cutOff['lecture'])
    const at = cutOff['at']
    if (lecture === undefined || typeof at !== 'number' || milliseconds() - at > STALE) return
    actions.addSavedLecture(lecture)
    goWhereItStood(cutOff)
    onTakenUp()
  }
  /** Unless the lecturer has gone to a step, or opened a link to one. */
  const goWhereItStood = ({ tour, beat }: Readonly<Record<string, unknown>>) => {
    const now = store.getState()
    const start = now.tour && startOf(index.lesson, now.tour.id, now.tour.path)
    if (now.tour?.step !== start?.step || now.beat !== 0) return
    const { view } = readView({ tour, beat }, index)
    if (view.tour == null) return
    actions.applyView(view)
    actions.returnToStep()
  }
  const begin = (state: AppState) => {
    if (isEmptyLecture(state.lecture)) afterDelay(OTHERS_ANSWER, takeUp)
    else keepOnDevice(state)
  }
  if (isConsole(store.getState())) begin(store.getState())
  const unsubscribe = store.subscribe((state, before) => {
    if (isConsole(state) && !isConsole(before)) begin(state)
    if (KEPT.some((field) => state[field] !== before[field])) stop ??= afterDelay(PAUSE, flush)
  })
  return {
    flush,
    /** The page goes, and what it has gathered with it. */
    leave: () => {
      if (isConsole(store.getState())) device.remove(name)
    },
    end: unsubscribe,
  }
}

const isConsole = ({ mode, stage }: AppState) => mode === 'present' && !stage

function read(storage: DeviceStorage, name: string): unknown {
  const found = storage.read(name)
  if (!('text' in found) || found.text === null) return undefined
  const json = parseJson(found.text)
  return 'value' in json ? json.value : undefined
}
