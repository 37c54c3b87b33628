import { type Day, toMilliseconds } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import { type TimeSpan, isSingleDay, isUnderWay } from '#src/domain/span.ts'

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** 12 October 1950, in that form. The formatter is slow, and lists ask for the same days again and again. */
export function formatDay(day: Day): string {
  const text = known.get(day) ?? LONG.format(toMilliseconds(day))
  known.set(day, text)
  return text
}
const known = new Map<Day, string>()

/** 12 Oct. */
export function formatDayShort(day: Day): string {
  // en-GB abbreviates September with four letters
  return SHORT.format(toMilliseconds(day)).replace('Sept', 'Sep')
}

export function formatMonth(day: Day): string {
  return MONTH.format(toMilliseconds(day))
}

const about = (uncertain: boolean) => (uncertain ? 'about ' : '')

/** A span in words: one day, or first to last; "about" where the date is marked so; open ends said. */
export function formatSpan(span: TimeSpan): string {
  const { from, to } = span
  if (from === null && to === null) return 'No date'
  if (from !== null && isSingleDay(span)) return about(span.fromUncertain) + formatDay(from)
  if (from === null) return `until ${about(span.toUncertain)}${formatDay(to ?? 0)}`
  if (to === null) return `from ${about(span.fromUncertain)}${formatDay(from)} on`
  return `${about(span.fromUncertain)}${formatDay(from)} to ${about(span.toUncertain)}${formatDay(to)}`
}

/** A span as it may be said from a horizon: of what is under way the end is left unsaid where later things are hidden. */
export function formatSpanFrom({ asOf, later }: Pick<Horizon, 'asOf' | 'later'>, span: TimeSpan): string {
  if (!isUnderWay(span, asOf)) return formatSpan(span)
  if (later === 'show') return `${formatSpan(span)}, under way`
  return span.from === null ? 'under way' : `from ${about(span.fromUncertain)}${formatDay(span.from)}, under way`
}
