import { type Day, toMilliseconds } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import { type TimeSpan, isSingleDay, isUnderWay } from '#src/domain/span.ts'

/** What a language says around its dates. */
export type DateWords = {
  readonly noDate: string
  readonly about: (day: string) => string
  readonly until: (day: string) => string
  readonly from: (day: string) => string
  readonly between: (first: string, last: string) => string
  readonly inProgress: string
  /** After a span whose end may be said. */
  readonly spanInProgress: (span: string) => string
  /** Of a span whose end may not be said. */
  readonly inProgressFrom: (day: string) => string
}

/** Days and spans as a language writes them. */
export type Formats = {
  /** 12 October 1950. */
  readonly day: (day: Day) => string
  /** 12 Oct. */
  readonly dayShort: (day: Day) => string
  /** October 1950. */
  readonly month: (day: Day) => string
  /** A span in words: one day, or first to last; "about" where the date is marked so; open ends said. */
  readonly span: (span: TimeSpan) => string
  /** A span as it may be said from a horizon: the end of what is in progress is left out where later things are hidden. */
  readonly spanFrom: (horizon: Pick<Horizon, 'asOf' | 'later'>, span: TimeSpan) => string
}

export function createFormats(locale: string, say: DateWords): Formats {
  const longDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const longMonth = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  // the formatter is slow, and lists ask for the same days again and again
  const written = new Map<Day, string>()

  const day = (day: Day) => {
    const text = written.get(day) ?? longDay.format(toMilliseconds(day))
    written.set(day, text)
    return text
  }
  const start = (span: TimeSpan) => about(span.from, span.fromUncertain)
  const end = (span: TimeSpan) => about(span.to, span.toUncertain)
  function about(value: Day | null, uncertain: boolean): string {
    const text = value === null ? '' : day(value)
    return uncertain ? say.about(text) : text
  }
  function span(span: TimeSpan): string {
    const { from, to } = span
    if (from === null && to === null) return say.noDate
    if (from === null) return say.until(end(span))
    if (isSingleDay(span)) return start(span)
    return to === null ? say.from(start(span)) : say.between(start(span), end(span))
  }

  return {
    day,
    // en-GB abbreviates September with four letters
    dayShort: (day) => shortDay.format(toMilliseconds(day)).replace('Sept', 'Sep'),
    month: (day) => longMonth.format(toMilliseconds(day)),
    span,
    spanFrom: ({ asOf, later }, given) => {
      if (!isUnderWay(given, asOf)) return span(given)
      if (later === 'show') return say.spanInProgress(span(given))
      return given.from === null ? say.inProgress : say.inProgressFrom(start(given))
    },
  }
}
