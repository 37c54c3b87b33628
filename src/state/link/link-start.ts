import type { Lesson } from '#src/domain/lesson.ts'
import type { Task } from '#src/domain/task.ts'
import type { TourPosition } from '#src/domain/teaching.ts'
import { type AppState, HOMES, type Home } from '../app-state.ts'
import { initialState } from '../store.ts'
import { taskView } from '../task-view.ts'
import { stepView } from '../tour.ts'

type LinkedField = {
  [Field in keyof AppState]: (typeof HOMES)[Field] extends 'push' | 'replace' ? Field : never
}[keyof AppState]
/** The part of the state that links carry. */
export type LinkedState = Pick<AppState, LinkedField>
/** Any part of what a link can say. Only links made for a class say how the map is drawn. */
export type LinkPatch = Partial<LinkedState & Pick<AppState, 'painter'>>
/** What a link restores: that part, and what its tour step or exercise determines. */
export type Link = LinkedState &
  Pick<AppState, 'uncovered' | 'shapes' | 'fit' | 'stripView'> &
  Partial<Pick<AppState, 'painter'>>

const LINKED: ReadonlySet<Home> = new Set(['push', 'replace'])
const OF_STEPS: readonly string[] = ['uncovered', 'shapes', 'fit', 'stripView']

/** The state a link starts from: a newcomer's, a tour step's, or that of an exercise shown on its own. */
export function linkStart(lesson: Lesson, tour: TourPosition | null = null, task: Task['id'] | null = null): Link {
  const state: AppState = {
    ...initialState(lesson),
    ...(tour === null ? {} : stepView(lesson, tour)),
    ...(task === null ? {} : taskView(lesson, task)),
  }
  const fields = Object.entries(state).filter(
    ([field]) => LINKED.has(HOMES[field as keyof AppState]) || OF_STEPS.includes(field),
  )
  return Object.fromEntries(fields) as Link
}
