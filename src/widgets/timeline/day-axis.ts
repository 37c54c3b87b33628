import { type Day, fromMilliseconds } from '#src/domain/day.ts'

/** Below this many pixels a day, the days are ruled by fives. */
const RULED = 6

/** What stands in place of the first numeral of a month whose name found no room above; else nothing. */
export function monthNumeral(instant: number, nameAbove: string, names: readonly string[]): string | undefined {
  return nameAbove === '' && new Date(instant).getUTCDate() === 1 ? names.at(-1) : undefined
}

/** The rule of the strip: every day, or every fifth when the strip is far out. */
export function axisStep(pixelsPerDay: number): { scale: 'day'; step: number } {
  return { scale: 'day', step: pixelsPerDay >= RULED ? 1 : 5 }
}

/** The numeral of a day, which needs so much room, or nothing where neighbours would touch. The marked day is always written, in bold. */
export function dayNumeral(instant: number, pixelsPerDay: number, marked: Day, room: number): string {
  const date = new Date(instant).getUTCDate()
  const distance = Math.abs(fromMilliseconds(instant) - marked)
  if (distance === 0) return `<b>${date}</b>`
  if (pixelsPerDay >= room) return String(date)
  if (distance * pixelsPerDay < room) return ''
  if (pixelsPerDay >= room / 2) return date % 2 === 0 || date === 31 ? '' : String(date)
  if (date === 31) return ''
  return date % (pixelsPerDay >= room / 4 ? 5 : 10) === 1 ? String(date) : ''
}
