import type { Day } from '#src/domain/day.ts'
import { type TimeWindow, isWithin } from '#src/domain/span.ts'

const FEWEST_DAYS = 7

/** `factor` times as many days, within the frame. The as-of day keeps its position if visible, else the middle does. */
export function zoomed(view: TimeWindow, frame: TimeWindow, factor: number, asOf: Day): TimeWindow {
  const most = frame.to - frame.from + 1
  const days = Math.min(Math.max(Math.round((view.to - view.from + 1) * factor), FEWEST_DAYS), most)
  const fixed = isWithin(asOf, view) ? asOf + 0.5 : (view.from + view.to + 1) / 2
  const before = (fixed - view.from) / (view.to + 1 - view.from)
  return startingOn(Math.round(fixed - before * days), days, frame)
}

/** As many days, half a view earlier (-1) or later (1), within the frame. */
export function panned(view: TimeWindow, frame: TimeWindow, direction: -1 | 1): TimeWindow {
  const days = view.to - view.from + 1
  return startingOn(view.from + direction * Math.ceil(days / 2), days, frame)
}

/** The days after those first shown; null if there are none. */
export function epilogueOf(frame: TimeWindow, firstView: TimeWindow): TimeWindow | null {
  return firstView.to < frame.to ? { from: firstView.to + 1, to: frame.to } : null
}

function startingOn(wanted: Day, days: number, frame: TimeWindow): TimeWindow {
  const from = Math.min(Math.max(wanted, frame.from), frame.to - days + 1)
  return { from, to: from + days - 1 }
}
