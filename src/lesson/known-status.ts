import type { Event } from '#src/domain/lesson.ts'
import type { Extract } from '#src/domain/extract.ts'
import type { Unit } from '#src/domain/shapes.ts'
import type { Horizon, KnownStatus } from '#src/domain/horizon.ts'
import { type Ref, isRefOf } from '#src/domain/ref.ts'
import { type TimeSpan, hasBegun } from '#src/domain/span.ts'
import { type LessonIndex, isShape } from './lesson-index.ts'

type StatusHorizon = Pick<Horizon, 'asOf' | 'knowledge'>

/**
 * Whether a thing is known at the horizon. Events go by their first day or by the day they became known; shapes by
 * their own first day. Where the receivers' knowledge counts, a shape goes by the earliest known event that names it,
 * because no source dates knowledge of a line on a map, and a unit by its witness. Disputes are known only in
 * hindsight: always later. A report of another document goes by the first day on which it may be shown. Places, people,
 * terms, sources and the document itself have no day.
 */
export function knownStatusOf(index: LessonIndex, ref: Ref, point: StatusHorizon): KnownStatus {
  if (isRefOf('event', ref)) {
    const event = index.find(ref)
    return event === undefined ? 'known' : eventStatus(event, point)
  }
  if (isRefOf('dispute', ref)) return 'later'
  if (isRefOf('extract', ref)) return extractStatus(index.find(ref), point)
  const isUnit = isRefOf('unit', ref)
  if (!isShape(ref) && !isUnit) return 'known'
  const sign = index.find(ref)
  if (sign === undefined || !hasBegunBy(sign.when, point)) return 'later'
  const attested =
    point.knowledge === 'all' ? [] : 'witness' in sign ? witnessEvents(index, sign) : index.eventsNaming(sign.id)
  const statuses = attested.map((event) => eventStatus(event, point))
  if (statuses.length === 0 || statuses.includes('known')) return 'known'
  return statuses.includes('later') ? 'later' : 'not-established'
}

function witnessEvents(index: LessonIndex, { witness }: Unit): readonly Event[] {
  if (isRefOf('front', witness)) return index.eventsNaming(witness)
  const event = index.find(witness)
  return event === undefined ? [] : [event]
}

function eventStatus(event: Event, point: StatusHorizon): KnownStatus {
  if (!hasBegunBy(event.when, point)) return 'later'
  if (point.knowledge === 'all') return 'known'
  if (event.knownOn === undefined) return 'not-established'
  return event.knownOn <= point.asOf ? 'known' : 'later'
}

/** No source says when the receivers learned what others wrote to one another. */
function extractStatus(extract: Extract | undefined, { asOf, knowledge }: StatusHorizon): KnownStatus {
  if (extract === undefined) return 'known'
  if (extract.asOf > asOf) return 'later'
  return knowledge === 'all' ? 'known' : 'not-established'
}

const hasBegunBy = (when: TimeSpan, { asOf }: StatusHorizon) => hasBegun(when, asOf)

/** Everything that is not known at a point in time, with its status. */
export function unknownAt(index: LessonIndex, point: StatusHorizon): ReadonlyMap<Ref, Exclude<KnownStatus, 'known'>> {
  const { events, areas, fronts, lines, movements, units, extracts, disputes } = index.lesson
  return new Map(
    [...events, ...areas, ...fronts, ...lines, ...movements, ...units, ...extracts, ...disputes].flatMap(({ id }) => {
      const status = knownStatusOf(index, id, point)
      return status === 'known' ? [] : [[id, status] as const]
    }),
  )
}
