import { type Day, toCalendarDate, toMilliseconds } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import { type DateDoubt, type SpanEnd, type TimeSpan, isUnderWay } from '#src/domain/span.ts'
import type { Grammar } from './grammar.ts'

/** Numbers of a day that was typed; nothing says yet that the calendar has it. */
export type WrittenDay = { readonly dayOfMonth: number; readonly month: number; readonly year: number | null }

/** What a language says around its dates. */
export type DateWords = {
  /** Reads a day as people type it; null where the text is none. The year may be left out. */
  readonly readDay: (text: string) => WrittenDay | null
  readonly noDate: string
  /** How sure a date is, round the date. */
  readonly doubted: Readonly<Record<Exclude<DateDoubt, 'unknown'>, (date: string) => string>>
  /** The same before a headline or a short date. */
  readonly doubtSigns: Readonly<Record<DateDoubt, string>>
  /** What is not specified within a month, a year or several years. */
  readonly some: Readonly<Record<NonNullable<SpanEnd['some']>, (within: string) => string>>
  /** Spring is 0. */
  readonly season: (number: number, year: string) => string
  readonly endUnknown: (start: string) => string
  readonly startUnknown: (end: string) => string
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
  /** 1950. */
  readonly year: (day: Day) => string
  /** October 1950. */
  readonly month: (day: Day) => string
  /** October. */
  readonly monthLong: (day: Day) => string
  /** Oct. */
  readonly monthShort: (day: Day) => string
  /** First and last day, joined; once where they are the same. */
  readonly days: (from: string, to: string) => string
  readonly readDay: DateWords['readDay']
  /** The first day of a span in short, with the sign of its doubt. */
  readonly startShort: (from: Day, start: SpanEnd) => string
  /** The sign of a doubt about either end; empty where there is none. */
  readonly doubtSign: (span: TimeSpan) => string
  /** A span in words: one date, or first to last; what is doubtful, open or not known is said. */
  readonly span: (span: TimeSpan) => string
  /**
   * A span as it may be said from a horizon: the end of what is in progress is left out where later things are hidden.
   */
  readonly spanFrom: (horizon: Pick<Horizon, 'asOf' | 'later'>, span: TimeSpan) => string
}

export function createFormats(locale: string, grammar: Grammar, say: DateWords): Formats {
  const formatter = (parts: Intl.DateTimeFormatOptions) => {
    const plain = new Intl.DateTimeFormat(locale, { ...parts, calendar: 'gregory', timeZone: 'UTC' })
    // a year of fewer than four figures is not known for one, and one before our era would look like one of it
    const era = 'year' in parts ? ({ era: 'short' } as const) : {}
    const early = new Intl.DateTimeFormat(locale, { ...parts, ...era, calendar: 'gregory', timeZone: 'UTC' })
    return (day: Day) => (toCalendarDate(day).year < 1000 ? early : plain).format(toMilliseconds(day))
  }
  const longDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
  const shortDay = formatter({ day: 'numeric', month: 'short' })
  const monthAndYear = formatter({ month: 'long', year: 'numeric' })
  const year = formatter({ year: 'numeric' })
  const shortMonth = formatter({ month: 'short' })
  const longMonth = formatter({ month: 'long' })
  // the formatter is slow, and lists ask for the same days again and again
  const written = new Map<Day, string>()

  const longDayOf = (day: Day) => {
    const text = written.get(day) ?? longDay(day)
    written.set(day, text)
    return text
  }
  // the winter of a year goes on into the next
  const season = (day: Day) => {
    const { month } = toCalendarDate(day)
    return say.season(Math.floor(((month + 9) % 12) / 3), year(month < 3 ? day - 90 : day))
  }
  const named = (day: Day, { unit }: SpanEnd, { from, to }: TimeSpan): string => {
    switch (unit) {
      case 'month':
        return monthAndYear(day)
      case 'season':
        return season(day)
      case 'year':
        return year(day)
      case 'years':
        return say.between(year(from ?? day), year(to ?? day))
      case undefined:
      default:
        return longDayOf(day)
    }
  }
  const inWords = (value: Day | null, end: SpanEnd, span: TimeSpan): string => {
    if (value === null) return ''
    const date = named(value, end, span)
    const within = end.some === undefined ? date : say.some[end.some](date)
    return end.doubt === undefined || end.doubt === 'unknown' ? within : say.doubted[end.doubt](within)
  }
  const startOf = (span: TimeSpan) => inWords(span.from, span.start, span)
  const endOf = (span: TimeSpan) => inWords(span.to, span.end, span)
  function span(span: TimeSpan): string {
    const { from, to } = span
    if (from === null && to === null) return say.noDate
    const [start, end] = [startOf(span), endOf(span)]
    if (span.end.doubt === 'unknown') return say.endUnknown(start)
    if (span.start.doubt === 'unknown') return say.startUnknown(end)
    if (from === null) return say.until(end)
    if (to === null) return say.from(start)
    return start === end ? start : say.between(start, end)
  }
  const signOf = ({ doubt }: SpanEnd) => (doubt === undefined ? '' : say.doubtSigns[doubt])

  return {
    ...grammar,
    day: longDayOf,
    dayShort: (day) => say.shortened(shortDay(day)),
    year,
    month: monthAndYear,
    monthLong: longMonth,
    monthShort: (day) => say.shortened(shortMonth(day)),
    days: (from, to) => (from === to ? from : say.fromTo(from, to)),
    readDay: say.readDay,
    startShort: (from, start) => {
      const isLong = start.unit === 'year' || start.unit === 'years'
      const short = start.unit === undefined ? shortDay(from) : isLong ? year(from) : shortMonth(from)
      return signOf(start) + say.shortened(short)
    },
    doubtSign: ({ start, end }) => signOf(start) || signOf(end),
    span,
    spanFrom: ({ asOf, later }, given) => {
      if (!isUnderWay(given, asOf)) return span(given)
      if (later === 'show') return say.spanInProgress(span(given))
      return given.from === null ? say.inProgress : say.inProgressFrom(startOf(given))
    },
  }
}
