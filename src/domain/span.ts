import type { Day } from './day.ts'
import type { Prose } from './prose.ts'

/** When something happened. `null` is an open end; both null means that no date is known. Both days are included. */
export type TimeSpan = {
  readonly edtf: string
  readonly from: Day | null
  readonly to: Day | null
  /** The EDTF string marks that end as approximate (`~`) or uncertain (`?`). */
  readonly fromUncertain: boolean
  readonly toUncertain: boolean
  /** What an EDTF day cannot hold: the hour, the zone, a doubt. */
  readonly note?: Prose
}

/** Days from and to, both included. */
export type TimeWindow = { readonly from: Day; readonly to: Day }

export function overlaps(span: TimeSpan, window: TimeWindow): boolean {
  return (span.from === null || span.from <= window.to) && (span.to === null || span.to >= window.from)
}

/** Whether the span had begun by the end of that day; an undated thing always has. */
export function hasBegun(span: TimeSpan, day: Day): boolean {
  return span.from === null || span.from <= day
}

/** Whether the span was over before that day. */
export function isOver(span: TimeSpan, day: Day): boolean {
  return span.to !== null && span.to < day
}

export function covers(span: TimeSpan, day: Day): boolean {
  return hasBegun(span, day) && !isOver(span, day)
}

/** Whether the span has begun and has an end that is still to come at the end of that day. */
export function isUnderWay(span: TimeSpan, day: Day): boolean {
  return hasBegun(span, day) && span.to !== null && span.to > day
}

/** The part of a span that has begun, up to that day. */
export function upTo(span: TimeSpan, day: Day): TimeSpan {
  return isUnderWay(span, day) ? { ...span, to: day, toUncertain: false } : span
}

export function isSingleDay(span: TimeSpan): boolean {
  return span.from !== null && span.from === span.to
}
