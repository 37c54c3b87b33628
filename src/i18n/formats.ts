import { type Day, toMilliseconds } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import { type TimeSpan, isSingleDay, isUnderWay } from '#src/domain/span.ts'
import type { Grammar } from './grammar.ts'

/** Numbers of a day that was typed; nothing says yet that the calendar has it. */
export type WrittenDay = { readonly dayOfMonth: number; readonly month: number; readonly year: number | null }

/** What a language says around its dates. */
export type DateWords = {
  /** Reads a day as people type it; null where the text is none. The year may be left out. */
  readonly readDay: (text: string) => WrittenDay | null
  readonly noDate: string
  readonly about: (day: string) => string
  readonly until: (day: string) => string
  readonly from: (day: string) => string
  readonly between: (first: string, last: string) => string
  /** The same, where there is little room. */
  readonly fromTo: (first: string, last: string) => string
  /** Mends the browser's short forms. */
  readonly shortened: (date: string) => string
  readonly inProgress: string
  /** After a span whose end may be said. */
  readonly spanInProgress: (span: string) => string
  /** Of a span whose end may not be said. */
  readonly inProgressFrom: (day: string) => string
}

/** Days and spans as a language writes them, and what else a browser knows of it. */
export type Formats = Grammar & {
  /** 12 October 1950. */
  readonly day: (day: Day) => string
  /** 12 Oct. */
  readonly dayShort: (day: Day) => string
  /** October 1950. */
  readonly month: (day: Day) => string
  /** October. */
  readonly monthLong: (day: Day) => string
  /** Oct. */
  readonly monthShort: (day: Day) => string
  /** First and last day, joined; once where they are the same. */
  readonly days: (from: string, to: string) => string
  readonly readDay: DateWords['readDay']
  /** A span in words: one day, or first to last; "about" where the date is marked so; open ends said. */
  readonly span: (span: TimeSpan) => string
  /** A span as it may be said from a horizon: the end of what is in progress is left out where later things are hidden. */
  readonly spanFrom: (horizon: Pick<Horizon, 'asOf' | 'later'>, span: TimeSpan) => string
}

export function createFormats(locale: string, grammar: Grammar, say: DateWords): Formats {
  const longDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const monthAndYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const longMonth = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
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
    ...grammar,
    day,
    dayShort: (day) => say.shortened(shortDay.format(toMilliseconds(day))),
    month: (day) => monthAndYear.format(toMilliseconds(day)),
    monthLong: (day) => longMonth.format(toMilliseconds(day)),
    monthShort: (day) => say.shortened(shortMonth.format(toMilliseconds(day))),
    days: (from, to) => (from === to ? from : say.fromTo(from, to)),
    readDay: say.readDay,
    span,
    spanFrom: ({ asOf, later }, given) => {
      if (!isUnderWay(given, asOf)) return span(given)
      if (later === 'show') return say.spanInProgress(span(given))
      return given.from === null ? say.inProgress : say.inProgressFrom(start(given))
    },
  }
}
