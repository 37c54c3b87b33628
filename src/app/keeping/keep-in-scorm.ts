import { type TourPosition, stepsOf } from '#src/domain/teaching.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { ScormApi } from '#src/platform/scorm-api.ts'
import type { Actions } from '#src/state/actions.ts'
import { linkStart } from '#src/state/link/link-start.ts'
import type { Store } from '#src/state/store.ts'
import { stepAt, tourAt } from '#src/state/tour.ts'
import { fromSuspendData, toSuspendData } from './suspend-data.ts'

type Parts = {
  readonly api: ScormApi
  readonly store: Store
  readonly actions: Actions
  readonly index: LessonIndex
  /** The current instant. */
  readonly now: () => string
}

const STATUS = 'cmi.core.lesson_status'
const LOCATION = 'cmi.core.lesson_location'
const DATA = 'cmi.suspend_data'

/**
 * Saves a learner's place and work in the learning platform that opened the page, and reports when the last step is
 * reached. The device stores everything as usual. `finish` ends the session with the platform.
 */
export function keepInScorm({ api, store, actions, index, now }: Parts): { readonly finish: () => void } {
  api.LMSInitialize('')
  const get = (element: string) => {
    const value = api.LMSGetValue(element)
    return typeof value === 'string' ? value : ''
  }
  const kept = fromSuspendData(get(DATA), index)
  if (kept !== null) actions.addFile(kept, now())
  const position = readLocation(get(LOCATION))
  if (position !== null && stepAt(index.lesson, position) !== undefined)
    actions.followLink({ ...linkStart(index.lesson, position), mode: 'study' })
  let status = get(STATUS)
  const set = (element: string, value: string) => api.LMSSetValue(element, value)
  const setStatus = (next: string) => {
    if (status === next || isFinal(status)) return
    status = next
    set(STATUS, next)
  }
  const write = () => {
    const { tour, workbook } = store.getState()
    if (tour !== null) set(LOCATION, `${tour.id}/${tour.path}/${tour.step}`)
    set(DATA, toSuspendData(workbook, index))
    setStatus(tour !== null && isLast(tour, index) ? 'completed' : 'incomplete')
    api.LMSCommit('')
  }
  write()
  const unsubscribe = store.subscribe((state, before) => {
    if (state.tour !== before.tour || state.workbook !== before.workbook) write()
  })
  let isFinished = false
  return {
    finish: () => {
      if (isFinished) return
      isFinished = true
      unsubscribe()
      set('cmi.core.exit', isFinal(status) ? '' : 'suspend')
      api.LMSCommit('')
      api.LMSFinish('')
    },
  }
}

const isFinal = (status: string) => ['completed', 'passed', 'failed'].includes(status)

function readLocation(location: string): TourPosition | null {
  const [id, path, step] = location.split('/')
  if (id === undefined || step === undefined || (path !== 'full' && path !== 'short')) return null
  return { id, path, step }
}

function isLast(position: TourPosition, { lesson }: LessonIndex): boolean {
  const tour = tourAt(lesson, position)
  return tour !== undefined && stepsOf(tour, position.path).at(-1)?.id === position.step
}
