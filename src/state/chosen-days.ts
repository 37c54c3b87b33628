import { type TimeWindow, nearestDayIn } from '#src/domain/span.ts'

/** The filtering days, clamped to the frame and in order; null if they cover everything. */
export function chosenDays(window: TimeWindow | null, frame: TimeWindow): TimeWindow | null {
  if (window === null) return null
  const from = nearestDayIn(frame, Math.min(window.from, window.to))
  const to = nearestDayIn(frame, Math.max(window.from, window.to))
  return from === frame.from && to === frame.to ? null : { from, to }
}
