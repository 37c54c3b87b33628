import { type Day, FIRST_YEAR, LAST_YEAR, toDay, toRealDay } from '#src/domain/day.ts'
import type { DateDoubt, DateUnit, SpanEnd } from '#src/domain/span.ts'

/** An EDTF date with the first and the last day that it can mean. */
export type EdtfDate = {
  readonly first: Day
  readonly last: Day
  readonly end: SpanEnd
  readonly hasTime: boolean
}
export type EdtfProblem = 'not-edtf' | 'no-such-day' | 'level-2' | 'too-far' | 'time-in-interval'

const YEAR = '(?<year>-?\\d{4})'
const TIME = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?)?'
const PLAIN = new RegExp(`^${YEAR}(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})(?<time>${TIME})?)?)?$`)
/** A year of five figures or more stands alone, without a mark and in no span. */
const LONG_YEAR = /^Y(?<year>-?\d{5,})$/
/** Digits that are not specified stand at the end, from the day back to the year. */
const UNSPECIFIED = /^(?<year>-?\d(?:\d{3}|\d{2}X|\dXX))(?:-(?<month>\d{2}|XX)(?:-(?<day>XX))?)?$/
/** What only level 2 has: marks on parts, masks anywhere, exponents, more seasons. */
const LEVEL_2 = /^[?~%]?-?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$|^Y-?\d+E\d+|S\d+$/

const DOUBTS: Readonly<Record<string, DateDoubt>> = { '~': 'about', '?': 'perhaps', '%': 'perhaps-about' }
const [FIRST_SEASON, LAST_SEASON, LAST_SEASON_OF_LEVEL_2] = [21, 24, 41]

type Read = EdtfDate | { readonly problem: EdtfProblem }

/** One date of the levels 0 and 1, with its mark of doubt. */
export function readEdtfDate(text: string): Read {
  const mark = DOUBTS[text.slice(-1)]
  const doubt = mark === undefined ? {} : { doubt: mark }
  const bare = mark === undefined ? text : text.slice(0, -1)
  const { year, month, day, time } = (PLAIN.exec(bare) ?? LONG_YEAR.exec(text))?.groups ?? {}
  if (year === undefined) return readUnspecified(bare, doubt)
  if (year === '-0000') return { problem: 'not-edtf' }
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return { problem: 'too-far' }
  const read = readPlain(Number(year), month, day, doubt)
  return 'problem' in read || time === undefined ? read : { ...read, hasTime: true }
}

function readPlain(year: number, month: string | undefined, day: string | undefined, doubt: SpanEnd): Read {
  if (month === undefined) return between(toDay(year, 1, 1), toDay(year, 12, 31), 'year', doubt)
  const number = Number(month)
  if (day !== undefined) {
    const found = toRealDay(year, number, Number(day))
    return found === null ? { problem: 'no-such-day' } : { first: found, last: found, end: doubt, hasTime: false }
  }
  if (number >= 1 && number <= 12)
    return between(toDay(year, number, 1), toDay(year, number + 1, 1) - 1, 'month', doubt)
  if (number > LAST_SEASON && number <= LAST_SEASON_OF_LEVEL_2) return { problem: 'level-2' }
  if (number < FIRST_SEASON || number > LAST_SEASON) return { problem: 'no-such-day' }
  // spring begins in March, as in the north; the winter of a year is the one that begins in it
  const first = 3 + 3 * (number - FIRST_SEASON)
  return between(toDay(year, first, 1), toDay(year, first + 3, 1) - 1, 'season', doubt)
}

function readUnspecified(text: string, doubt: SpanEnd): Read {
  const { year, month, day } = UNSPECIFIED.exec(text)?.groups ?? {}
  if (year === undefined || !text.includes('X') || (year.includes('X') && month !== undefined)) {
    return { problem: LEVEL_2.test(text) ? 'level-2' : 'not-edtf' }
  }
  if (month === undefined) {
    const ends = [year.replaceAll('X', '0'), year.replaceAll('X', '9')].map(Number).sort((a, b) => a - b)
    const [low = 0, high = 0] = ends
    return between(toDay(low, 1, 1), toDay(high, 12, 31), 'years', { ...doubt, some: 'year' })
  }
  const some = day === undefined ? 'month' : 'day'
  if (month !== 'XX') {
    // a day of that month
    const whole = readPlain(Number(year), month, undefined, { ...doubt, some })
    if ('problem' in whole || whole.end.unit === 'month') return day === undefined ? { problem: 'not-edtf' } : whole
    return { problem: 'no-such-day' }
  }
  return between(toDay(Number(year), 1, 1), toDay(Number(year), 12, 31), 'year', { ...doubt, some })
}

function between(first: Day, last: Day, unit: DateUnit, end: SpanEnd): EdtfDate {
  return { first, last, end: { ...end, unit }, hasTime: false }
}
