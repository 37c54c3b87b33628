import { createSelector } from 'reselect'
import type { Day } from '#src/domain/day.ts'
import type { Horizon, Knowledge } from '#src/domain/horizon.ts'
import type { Event } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { overlaps } from '#src/domain/span.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { unknownAt } from '#src/lesson/standing.ts'
import type { AppState } from './app-state.ts'

export type Selectors = ReturnType<typeof createSelectors>

const NOTHING: ReadonlySet<Ref> = new Set()

/** Derived values over one lesson. Each gives the same object until what it depends on changes. */
export function createSelectors(index: LessonIndex) {
  const selectedRef = (state: AppState): Ref | null => state.selection?.ref ?? null
  const lit = createSelector([selectedRef], (ref) => (ref === null ? NOTHING : index.litBy(ref)))
  const horizon = createSelector(
    [(state: AppState) => state.asOf, (state: AppState) => state.later, (state: AppState) => state.knowledge],
    (asOf, later, knowledge): Horizon => ({ asOf, later, knowledge }),
  )
  /** What is not known at the horizon, with how it stands: `later` or `not-established`. */
  const unknown = createSelector(
    [(state: AppState) => state.asOf, (state: AppState) => state.knowledge],
    (asOf, knowledge) => unknownAt(index, { asOf, knowledge }),
  )
  /** What no pane may show: everything unknown where later things are hidden, else nothing. */
  const hidden = createSelector([unknown, (state: AppState) => state.later], (refs, later): ReadonlySet<Ref> =>
    later === 'hide' ? new Set(refs.keys()) : NOTHING,
  )
  /** Events in the chosen window and lanes that may be shown, by day. */
  const visibleEvents = createSelector(
    [(state: AppState) => state.window, (state: AppState) => state.lanes, hidden],
    (window, lanes, out): readonly Event[] =>
      index.eventsByDay.filter(
        (event) =>
          !out.has(event.id) &&
          (window === null || overlaps(event.when, window)) &&
          (lanes === null || lanes.includes(event.lane)),
      ),
  )
  /** What is new on the as-of day: what began on it, or became known to the addressees; most important first. */
  const newsOfDay = createSelector(
    [visibleEvents, (state: AppState) => state.asOf, (state: AppState) => state.knowledge],
    (events, asOf, knowledge): readonly Event[] =>
      events.filter((event) => dayOfNews(event, knowledge) === asOf).sort((a, b) => a.importance - b.importance),
  )
  const front = createSelector([(state: AppState) => state.asOf], (asOf) => index.frontOn(asOf))
  /** Everything that had not happened, or had not become known, by the as-of day. */
  const laterRefs = createSelector(
    [unknown],
    (refs): ReadonlySet<Ref> => new Set([...refs].flatMap(([ref, standing]) => (standing === 'later' ? [ref] : []))),
  )
  return { selectedRef, lit, horizon, unknown, hidden, visibleEvents, newsOfDay, front, laterRefs }
}

/** Null where the texts give no day. An event is no news before it has begun. */
function dayOfNews({ when, knownOn }: Event, knowledge: Knowledge): Day | null {
  if (knowledge === 'all' || when.from === null) return when.from
  return knownOn === undefined ? null : Math.max(knownOn, when.from)
}
