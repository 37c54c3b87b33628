import { type Day, parseIsoDay, toRealDay } from '#src/domain/day.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:t[\d:.]+z?)?$/
const DIGITS_ONLY = /^(\d{4})(\d{2})(\d{2})$/
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const WITH_WORD = /^(\d{1,2})(?:st|nd|rd|th)?[-,./]?([a-z]{3,})[-,./]?(\d{4})$/
const WORD_FIRST = /^([a-z]{3,})[-./]?(\d{1,2})(?:st|nd|rd|th)?[-,./](\d{4})$/

/**
 * A day as people and programs write it, when there is only one way to read it: `1950-10-9`, `1950/10/09`, `19501009`,
 * `9 October 1950`, `15.10.1950`. Null for `9.10.1950`, which is October to some and September to others.
 */
export function readLinkDay(text: string): Day | null {
  const plain = parseIsoDay(text)
  if (plain !== null) return plain
  const yearFirst = YEAR_FIRST.exec(text) ?? DIGITS_ONLY.exec(text)
  if (yearFirst !== null) return real(yearFirst[1], Number(yearFirst[2]), yearFirst[3])
  const worded = WITH_WORD.exec(text)
  if (worded !== null) return real(worded[3], toMonth(worded[2]), worded[1])
  const american = WORD_FIRST.exec(text)
  if (american !== null) return real(american[3], toMonth(american[1]), american[2])
  const [, first, second, year] = DAY_FIRST.exec(text) ?? []
  const readings = [real(year, Number(second), first), real(year, Number(first), second)]
  const days = [...new Set(readings.filter((day) => day !== null))]
  return days.length === 1 ? (days[0] ?? null) : null
}

function toMonth(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3)) + 1
}

function real(year: string | undefined, month: number, dayOfMonth: string | undefined): Day | null {
  return year === undefined ? null : toRealDay(Number(year), month, Number(dayOfMonth))
}
