import { type Day, ISO_DAY, parseIsoDay, toCalendarDate, toRealDay } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { Words } from '#src/i18n/words.ts'

export type TypedDay = { readonly day: Day } | { readonly fault: 'not-a-day' | 'no-such-day' | 'outside' }

/** Reads "12 October 1950", "12 Oct" (the year then comes from the frame) and "1950-10-12". */
export function readTypedDay(text: string, frame: TimeWindow, words: Words): TypedDay {
  const typed = text.trim()
  if (ISO_DAY.test(typed)) return within(parseIsoDay(typed), frame)
  const written = words.formats.readDay(typed)
  if (written === null) return { fault: 'not-a-day' }
  const { dayOfMonth, month, year } = written
  if (year !== null) return within(toRealDay(year, month, dayOfMonth), frame)
  const years = [toCalendarDate(frame.from).year, toCalendarDate(frame.to).year]
  const days = years.map((each) => toRealDay(each, month, dayOfMonth))
  return within(days.find((day) => day !== null && day >= frame.from && day <= frame.to) ?? days[0] ?? null, frame)
}

function within(day: Day | null, frame: TimeWindow): TypedDay {
  if (day === null) return { fault: 'no-such-day' }
  return day < frame.from || day > frame.to ? { fault: 'outside' } : { day }
}
