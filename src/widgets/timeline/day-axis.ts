import { type Day, fromMilliseconds, toCalendarDate, toMilliseconds } from '#src/domain/day.ts'
import type { DayScale } from './lane-signs.ts'

/** Below this many pixels a day, the days are ruled by fives. */
const RULED = 6

/** The rule of the strip: every day, or every fifth when the strip is far out. */
export function axisStep(pixelsPerDay: number): { scale: 'day'; step: number } {
  return { scale: 'day', step: pixelsPerDay >= RULED ? 1 : 5 }
}

/** The numeral of a day, or nothing if neighbours would touch. The marked day always has one, in bold. */
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

/** In which days a month may begin whose name would touch a numeral. */
const NEAR = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6]

/** What the axis is written from: the names of months that stand above it, and those that may stand in it. */
export type Axis = {
  readonly scale: Pick<DayScale, 'x' | 'width' | 'measure'>
  readonly marked: Day
  readonly monthName: (instant: number) => string
  readonly namesOf: (day: Day) => readonly string[]
}

/** What the axis writes at a day: a numeral, or the name of the month that begins; nothing where it would be cut or touch. */
export function axisText(day: Day, { scale, marked, monthName, namesOf }: Axis): string {
  const { x, width, measure } = scale
  const perDay = x(1) - x(0)
  // in place of the first numeral of a month whose name found no room above
  const monthAt = (at: Day) =>
    toCalendarDate(at).dayOfMonth === 1 && monthName(toMilliseconds(at)) === '' ? namesOf(at).at(-1) : undefined
  const text = monthAt(day) ?? dayNumeral(toMilliseconds(day), perDay, marked, measure('30', 'axis') + 2)
  const half = measure(withoutMarkup(text), 'axis') / 2
  const middle = x(day + axisStep(perDay).step / 2)
  if (text === '' || middle - half < 0 || middle + half > width) return ''
  // a month's name is wider than the numeral that it stands for
  const isBesideMonth = NEAR.some((by) => {
    const name = monthAt(day + by)
    return name !== undefined && Math.abs(by) * perDay < half + measure(name, 'axis') / 2 + 3
  })
  return isBesideMonth && day !== marked ? '' : text
}

/** Without the marks of the bold day. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(/<[^>]+>/g, '')
}
