import { createSelector } from 'reselect'
import type { Event } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { hasBegun, overlaps } from '#src/domain/span.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { AppState } from './app-state.ts'

export type Selectors = ReturnType<typeof createSelectors>

const NOTHING: ReadonlySet<Ref> = new Set()

/** Derived values over one lesson. Each gives the same object until what it depends on changes. */
export function createSelectors(index: LessonIndex) {
  const selectedRef = (state: AppState): Ref | null => state.selection?.ref ?? null
  const lit = createSelector([selectedRef], (ref) => (ref === null ? NOTHING : index.litBy(ref)))
  /** Events in the chosen window and lanes, by day. */
  const visibleEvents = createSelector(
    [(state: AppState) => state.window, (state: AppState) => state.lanes],
    (window, lanes): readonly Event[] =>
      index.eventsByDay.filter(
        (event) => (window === null || overlaps(event.when, window)) && (lanes === null || lanes.includes(event.lane)),
      ),
  )
  const front = createSelector([(state: AppState) => state.asOf], (asOf) => index.frontOn(asOf))
  /** Events that had not begun on the as-of day. */
  const laterEvents = createSelector(
    [(state: AppState) => state.asOf],
    (asOf): ReadonlySet<Ref> =>
      new Set(index.lesson.events.filter((event) => !hasBegun(event.when, asOf)).map((event) => event.id)),
  )
  return { selectedRef, lit, visibleEvents, front, laterEvents }
}
