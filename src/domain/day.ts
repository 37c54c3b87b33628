/** Whole days since 1970-01-01 in UTC; negative before that. Never a `Date`, so no time zone can move it. */
export type Day = number

/** A proleptic Gregorian date. Years are astronomical, as in EDTF: 0 is 1 BC and -43 is 44 BC. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly dayOfMonth: number }

const MILLISECONDS_PER_DAY = 86_400_000
/** The calendar repeats every 400 years. Counting from 1 March makes the leap day the last day of a year. */
const [DAYS_IN_400_YEARS, DAYS_BEFORE_1970] = [146_097, 719_468]
/** The supported range of years: browser date formatters handle no others. */
export const [FIRST_YEAR, LAST_YEAR] = [-200_000, 200_000]

/** `YYYY-MM-DD` as ISO 8601 and EDTF write it, with a minus before years before our era. */
export const ISO_DAY = /^(-?\d{4})-(\d{2})-(\d{2})$/
const ANY_YEAR = /^(-?\d{4,6})-(\d{2})-(\d{2})$/

/** Overflowing months and days carry into the next. */
export function toDay(year: number, month: number, dayOfMonth: number): Day {
  const monthsFromMarch = year * 12 + month - 3
  const years = Math.floor(monthsFromMarch / 12)
  const era = Math.floor(years / 400)
  const yearOfEra = years - era * 400
  const dayOfYear = daysBeforeMonth(monthsFromMarch - years * 12) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_BEFORE_1970
}

export function toCalendarDate(day: Day): CalendarDate {
  const fromMarch = day + DAYS_BEFORE_1970
  const era = Math.floor(fromMarch / DAYS_IN_400_YEARS)
  const dayOfEra = fromMarch - era * DAYS_IN_400_YEARS
  // the leap days of 4, 100 and 400 years taken out, every year has 365
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - daysBeforeMonth(monthFromMarch) + 1,
  }
}

/** Month lengths counted from March follow a single rule. */
function daysBeforeMonth(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5)
}

/** Null for a day that does not exist (31 February). */
export function toRealDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1) return null
  const day = toDay(year, month, dayOfMonth)
  return toCalendarDate(day).month === month ? day : null
}

/** Reads `YYYY-MM-DD`; anything else, and a day no calendar has (31 February), is null. */
export function parseIsoDay(text: string): Day | null {
  const match = ANY_YEAR.exec(text)
  if (match === null) return null
  const day = toRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
  return day !== null && toIsoDay(day) === text ? day : null
}

export function toIsoDay(day: Day): string {
  const { year, month, dayOfMonth } = toCalendarDate(day)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
}

/** Midnight UTC at the start of the day, for libraries that work with instants. */
export function toMilliseconds(day: Day): number {
  return day * MILLISECONDS_PER_DAY
}

/** The UTC day that contains an instant. */
export function fromMilliseconds(milliseconds: number): Day {
  return Math.floor(milliseconds / MILLISECONDS_PER_DAY)
}
