import { type Day, parseIsoDay, toDay, toIsoDay } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'

const FEWEST_DAYS = 7

/** Around the same middle, `factor` times as many days, within the frame. */
export function zoomed(view: TimeWindow, frame: TimeWindow, factor: number): TimeWindow {
  const most = frame.to - frame.from + 1
  const days = Math.min(Math.max(Math.round((view.to - view.from + 1) * factor), FEWEST_DAYS), most)
  const wanted = Math.round((view.from + view.to + 1 - days) / 2)
  const from = Math.min(Math.max(wanted, frame.from), frame.to - days + 1)
  return { from, to: from + days - 1 }
}

/** The first to the last day of the month that a day lies in. */
export function monthOf(day: Day): TimeWindow {
  const [year = 0, month = 1] = toIsoDay(day).split('-').map(Number)
  const from = parseIsoDay(`${toIsoDay(day).slice(0, 8)}01`) ?? day
  const next = month === 12 ? toDay(year + 1, 1, 1) : toDay(year, month + 1, 1)
  return { from, to: next - 1 }
}
