/** Whole days since 1970-01-01 in UTC; negative before that. Never a `Date`, so no time zone can move it. */
export type Day = number

const MILLISECONDS_PER_DAY = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

export function toDay(year: number, month: number, dayOfMonth: number): Day {
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY)
}

/** Reads `YYYY-MM-DD`; anything else, and a day no calendar has (31 February), is null. */
export function parseIsoDay(text: string): Day | null {
  const match = ISO_DAY.exec(text)
  if (match === null) return null
  const day = toDay(Number(match[1]), Number(match[2]), Number(match[3]))
  return toIsoDay(day) === text ? day : null
}

export function toIsoDay(day: Day): string {
  return new Date(toMilliseconds(day)).toISOString().slice(0, 10)
}

/** Midnight UTC that begins the day, for libraries that think in instants. */
export function toMilliseconds(day: Day): number {
  return day * MILLISECONDS_PER_DAY
}

/** The day that an instant falls in, by the UTC calendar. */
export function fromMilliseconds(milliseconds: number): Day {
  return Math.floor(milliseconds / MILLISECONDS_PER_DAY)
}
