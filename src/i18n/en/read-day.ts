import type { WrittenDay } from '../formats.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const
const WRITTEN = /^(\d{1,2})\.?\s+([a-z]{3,})\.?(?:\s+(\d{4}))?$/

/** Reads "12 October 1950", "12 Oct" and "12 oct. 1950". */
export function readDay(text: string): WrittenDay | null {
  const [, dayOfMonth, name = '', year] = WRITTEN.exec(text.trim().toLowerCase()) ?? []
  const month = MONTHS.findIndex((each) => each.startsWith(name)) + 1
  if (dayOfMonth === undefined || month === 0) return null
  return { dayOfMonth: Number(dayOfMonth), month, year: year === undefined ? null : Number(year) }
}
