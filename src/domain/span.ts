import { type Day, toCalendarDate, toDay } from './day.ts'
import type { Prose } from './prose.ts'

/** How certain the date of an end is: "about" (`~`), "perhaps" (`?`), both (`%`), or unknown. */
export type DateDoubt = 'about' | 'perhaps' | 'perhaps-about' | 'unknown'
/** The precision of an end's date, if it is not a single day. */
export type DateUnit = 'month' | 'season' | 'year' | 'years'
/**
 * What a plain day cannot express about the end of a span. An `unknown` end repeats the day of the other end. `some` is
 * unspecified within its unit: a day of that month, a month of that year.
 */
export type SpanEnd = {
  readonly doubt?: DateDoubt
  readonly unit?: DateUnit
  readonly some?: 'day' | 'month' | 'year'
}

/** When something happened. `null` is an open end; both null means that no date is known. Both days are included. */
export type TimeSpan = {
  readonly edtf: string
  readonly from: Day | null
  readonly to: Day | null
  readonly start: SpanEnd
  readonly end: SpanEnd
  /** What EDTF cannot express: the hour, the time zone, a doubt. */
  readonly note?: Prose
}

/** A span without a date. */
export const UNDATED: TimeSpan = { edtf: '', from: null, to: null, start: {}, end: {} }

/** Days from and to, both included. */
export type TimeWindow = { readonly from: Day; readonly to: Day }

export function isWithin(day: Day, { from, to }: TimeWindow): boolean {
  return day >= from && day <= to
}

/** The day itself, or the end of the window that it lies beyond. */
export function nearestDayIn({ from, to }: TimeWindow, day: Day): Day {
  return Math.min(Math.max(day, from), to)
}

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

/** Whether it has begun and its end is still to come at the end of that day. */
export function isUnderWay(span: TimeSpan, day: Day): boolean {
  return hasBegun(span, day) && span.to !== null && span.to > day
}

/** The part of a span that has begun, up to that day. */
export function begunPart(span: TimeSpan, day: Day): TimeSpan {
  return isUnderWay(span, day) ? { ...span, to: day, end: {} } : span
}

/** Whether both ends are certain, known days. */
export function isPlainDate({ start, end }: TimeSpan): boolean {
  return [start, end].every(({ doubt, unit }) => doubt === undefined && unit === undefined)
}

export function isSingleDay(span: TimeSpan): boolean {
  return span.from !== null && span.from === span.to
}

/** The first to the last day of the month that a day lies in. */
export function monthOf(day: Day): TimeWindow {
  const { year, month } = toCalendarDate(day)
  return { from: toDay(year, month, 1), to: toDay(year, month + 1, 1) - 1 }
}
