import { type Day, fromMilliseconds, toMilliseconds } from '#src/domain/day.ts'
import type { DayScale } from './lane-signs.ts'
import type { TimelineScene, StripTurningPoint } from './timeline-scene.ts'

/** A horizontal range in the row above the numerals, in pixels. */
type PixelSpan = { readonly left: number; readonly right: number }
export type TurnLabel = PixelSpan & { readonly text: string }

/** The contents of the row of months and their positions, computed before the library draws its axis. */
export type MonthRow = {
  /** Where it ends: what the buttons in the corner cover is not its own. */
  readonly end: number
  /** The name of the document's day, moved inwards if its line is near the edge; null if the day is out of view. */
  readonly flag: PixelSpan | null
  /** The label of each turning point, or null if there is no room beside its days. */
  readonly turns: readonly (TurnLabel | null)[]
  /** The name of the month that begins at an instant, as long as fits. */
  readonly monthName: (instant: number) => string
}

const PAD = 6
const DAYS_BEHIND = 32

type Named = Pick<TimelineScene, 'documentDay' | 'documentDayLabel' | 'turningPoints' | 'words' | 'corner'>

export function layOutMonthRow(scene: Named, scale: DayScale): MonthRow {
  const { x, measure } = scale
  const width = scale.width - scene.corner
  const widthOf = (text: string) => measure(text, 'axis') + 2 * PAD
  const middle = x(scene.documentDay + 0.5)
  const isInView = middle >= 0 && middle <= width
  const flag = isInView ? within(centred(middle, widthOf(scene.documentDayLabel)), width) : null
  const monthDays = monthsInView({ ...scale, width })
  const months = monthDays.map((day) => {
    const left = Math.max(x(day), 0)
    return { left, right: left + widthOf(scene.words.month(day).at(-1) ?? '') }
  })
  const taken: PixelSpan[] = flag === null ? months : [...months, flag]
  const turns = scene.turningPoints.map((point) => {
    const label = labelOf(point)
    if (label !== null) taken.push(label)
    return label
  })
  return { end: width, flag, turns, monthName }

  /** Beside or over its days; the flag of the document's day may stand between. */
  function labelOf({ label, short, days }: StripTurningPoint): TurnLabel | null {
    const band = { left: x(days.from), right: x(days.to + 1) }
    if (band.right <= 0 || band.left >= width) return null
    for (const text of short === undefined ? [label] : [label, short]) {
      const room = widthOf(text)
      const after = (left: number) => ({ left, right: left + room, text })
      const before = (right: number) => ({ left: right - room, right, text })
      const wanted = flag === null || !meets(band, flag) ? [after(band.left), before(band.right)] : []
      if (flag !== null && wanted.length === 0) {
        if (days.from < scene.documentDay) wanted.push(before(flag.left))
        if (days.to > scene.documentDay) wanted.push(after(flag.right))
      }
      const free = wanted.find((one) => one.left >= 0 && one.right <= width && !taken.some((two) => meets(one, two)))
      if (free !== undefined) return free
    }
    return null
  }

  function monthName(instant: number): string {
    const day = fromMilliseconds(instant)
    const left = Math.max(x(day), 0)
    const others = [flag, ...turns].filter((one) => one !== null)
    const next = monthDays.find((other) => other > day)
    const end = next === undefined ? width : Math.min(x(next), width)
    const isFree = (text: string) => {
      const stretch = { left, right: left + widthOf(text) }
      return stretch.right <= end && !others.some((one) => meets(one, stretch))
    }
    return scene.words.month(day).find(isFree) ?? ''
  }
}

/** Whether the names of months have the same room and neighbours in both. */
export function isSameRow(a: MonthRow, b: MonthRow): boolean {
  const edges = ({ end, flag, turns }: MonthRow) => [end, ...[flag, ...turns].map((one) => one?.left ?? '')].join()
  return edges(a) === edges(b)
}

function meets(a: PixelSpan, b: PixelSpan): boolean {
  return a.left < b.right && a.right > b.left
}

function centred(middle: number, width: number): PixelSpan {
  return { left: middle - width / 2, right: middle + width / 2 }
}

function within({ left, right }: PixelSpan, width: number): PixelSpan {
  const shift = Math.max(-left, 0) - Math.max(right - width, 0)
  return { left: left + shift, right: right + shift }
}

/** The first days of the months that the view touches. */
function monthsInView({ x, width }: DayScale): readonly Day[] {
  const perDay = x(1) - x(0)
  const [first, last] = [Math.floor(-x(0) / perDay), Math.ceil((width - x(0)) / perDay)]
  const days: Day[] = []
  for (let day = first - DAYS_BEHIND; day <= last; day++) {
    if (new Date(toMilliseconds(day)).getUTCDate() !== 1) continue
    // only the last of the months that began before the view reaches into it
    if (day <= first) days.length = 0
    days.push(day)
  }
  return days
}
