import { type Day, parseIsoDay, toDay, toIsoDay } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { Words } from '#src/i18n/words.ts'

export type TypedDay = { readonly day: Day } | { readonly fault: 'not-a-day' | 'no-such-day' | 'outside' }

const ISO = /^\d{4}-\d{2}-\d{2}$/

/** Reads "12 October 1950", "12 Oct" (the year then comes from the frame) and "1950-10-12". */
export function readTypedDay(text: string, frame: TimeWindow, words: Words): TypedDay {
  const typed = text.trim()
  if (ISO.test(typed)) return within(parseIsoDay(typed), frame)
  const written = words.formats.readDay(typed)
  if (written === null) return { fault: 'not-a-day' }
  const { dayOfMonth, month, year } = written
  if (year !== null) return within(real(year, month, dayOfMonth), frame)
  const years = [yearOf(frame.from), yearOf(frame.to)]
  const days = years.map((each) => real(each, month, dayOfMonth))
  return within(days.find((day) => day !== null && day >= frame.from && day <= frame.to) ?? days[0] ?? null, frame)
}

function yearOf(day: Day): number {
  return Number(toIsoDay(day).slice(0, 4))
}

/** Null for a day that no calendar has, such as 31 September. */
function real(year: number, month: number, dayOfMonth: number): Day | null {
  const day = toDay(year, month, dayOfMonth)
  return Number(toIsoDay(day).slice(8)) === dayOfMonth ? day : null
}

function within(day: Day | null, frame: TimeWindow): TypedDay {
  if (day === null) return { fault: 'no-such-day' }
  return day < frame.from || day > frame.to ? { fault: 'outside' } : { day }
}
