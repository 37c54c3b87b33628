import type { Day } from '#src/domain/day.ts'
import type { Event, Place, Recommendation } from '#src/domain/lesson.ts'
import type { Front } from '#src/domain/shapes.ts'
import type { Horizon, KnownStatus } from '#src/domain/horizon.ts'
import { type EventId, type PlaceId, type Ref, isRefOf } from '#src/domain/ref.ts'
import { type TimeSpan, isUnderWay, begunPart } from '#src/domain/span.ts'
import type { LessonIndex } from './lesson-index.ts'
import { unknownAt } from './known-status.ts'
import { titleOf } from './titles.ts'

/**
 * What may be shown at the horizon: the lesson's lookups, minus what is hidden. Where later things are hidden,
 * something still under way does not give away its end: it keeps its provisional title and its start, and a movement
 * only its starting point.
 */
export type Outlook = {
  readonly horizon: Horizon
  /** What is not known at the horizon, with its status. */
  readonly unknown: ReadonlyMap<Ref, Exclude<KnownStatus, 'known'>>
  /** What no pane may show: what is covered, and everything unknown if later things are hidden. */
  readonly hidden: ReadonlySet<Ref>
  /** By first day, undated last. */
  readonly events: readonly Event[]
  /** The recommendations whose text may be read; `sealsOf` gives the numbers of those only. */
  readonly recommendations: readonly Recommendation[]
  readonly sealsOf: (event: EventId) => readonly number[]
  /** The last main front on or before the as-of day that is known. */
  readonly front: Front | undefined
  readonly statusOf: (ref: Ref) => KnownStatus
  /** It has begun, and its outcome may not be shown. */
  readonly isUnderWay: (ref: Ref) => boolean
  readonly titleOf: (ref: Ref) => string
  /** A place's modern name, if it differs and later things are shown. */
  readonly modernNameOf: (place: Place) => string | null
  /** The days that may be shown: an end still to come is cut off at the as-of day. */
  readonly daysOf: (when: TimeSpan) => TimeSpan
  readonly neighbours: (ref: Ref) => ReadonlySet<Ref>
  readonly litBy: (ref: Ref) => ReadonlySet<Ref>
}

const NOTHING: ReadonlySet<Ref> = new Set()

/** `covered`: passages, and entities that reveal them, that may not be read yet on any day. */
export function createOutlook(index: LessonIndex, horizon: Horizon, covered: ReadonlySet<Ref> = NOTHING): Outlook {
  const unknown = unknownAt(index, horizon)
  const statusOf = (ref: Ref): KnownStatus => unknown.get(ref) ?? 'known'
  const modernNameOf = ({ name, modernName }: Place) =>
    horizon.later === 'show' && modernName !== name ? modernName : null
  const front = lastKnown(index, horizon.asOf, unknown)
  const open = { horizon, unknown, front, statusOf, titleOf: (ref: Ref) => titleOf(index, ref), modernNameOf }
  const isLaterShown = horizon.later === 'show'
  if (isLaterShown && covered.size === 0) {
    const { eventsByDay: events, neighbours, litBy, sealsOf } = index
    return {
      ...open,
      hidden: NOTHING,
      events,
      recommendations: index.lesson.recommendations,
      sealsOf,
      isUnderWay: () => false,
      daysOf: (when) => when,
      neighbours,
      litBy,
    }
  }

  const hidden: ReadonlySet<Ref> = new Set([...covered, ...(isLaterShown ? [] : unknown.keys())])
  const recommendations = index.lesson.recommendations.filter(({ id }) => !hidden.has(id))
  const numbers = new Set(recommendations.map(({ number }) => number))
  const isRunning = (ref: Ref): boolean => {
    const entity = isLaterShown ? undefined : index.find(ref)
    return entity !== undefined && 'when' in entity && isUnderWay(entity.when, horizon.asOf)
  }
  const without = (refs: ReadonlySet<Ref>, ref: Ref) =>
    new Set([...refs].filter((other) => !hidden.has(other) && !leadsTo(other, ref) && !leadsTo(ref, other)))
  const leadsTo = (movement: Ref, place: Ref) =>
    isRefOf('movement', movement) &&
    isRefOf('place', place) &&
    isRunning(movement) &&
    stationsOf(movement).includes(place)
  const stationsOf = (movement: Ref<'movement'>): readonly PlaceId[] => index.find(movement)?.via.slice(1) ?? []
  return {
    ...open,
    hidden,
    events: index.eventsByDay.filter((event) => !hidden.has(event.id)),
    recommendations,
    sealsOf: (event) => index.sealsOf(event).filter((number) => numbers.has(number)),
    isUnderWay: isRunning,
    titleOf: (ref) => (isRunning(ref) ? nameUnderWay(index, ref) : undefined) ?? titleOf(index, ref),
    daysOf: (when) => (isLaterShown ? when : begunPart(when, horizon.asOf)),
    neighbours: (ref) => (hidden.has(ref) ? NOTHING : without(index.neighbours(ref), ref)),
    litBy: (ref) => (hidden.has(ref) ? NOTHING : without(index.litBy(ref), ref)),
  }
}

function lastKnown(index: LessonIndex, day: Day, unknown: Outlook['unknown']): Front | undefined {
  const front = index.frontOn(day)
  return front !== undefined && unknown.has(front.id) ? lastKnown(index, front.day - 1, unknown) : front
}

function nameUnderWay(index: LessonIndex, ref: Ref): string | undefined {
  const entity = index.find(ref)
  return entity !== undefined && 'underWay' in entity ? entity.underWay : undefined
}
