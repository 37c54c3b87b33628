import type { Day } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'

/** The filtering days, clamped to the frame and in order; null if they cover everything. */
export function chosenDays(window: TimeWindow | null, { from: first, to: last }: TimeWindow): TimeWindow | null {
  if (window === null) return null
  const within = (day: Day) => Math.min(Math.max(day, first), last)
  const from = within(Math.min(window.from, window.to))
  const to = within(Math.max(window.from, window.to))
  return from === first && to === last ? null : { from, to }
}
