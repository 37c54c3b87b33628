import type { Day } from '#src/domain/day.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { TimeWindow } from '#src/domain/span.ts'

/** Days a second. */
export const SPEEDS = [0.5, 1, 2] as const
export type Speed = (typeof SPEEDS)[number]

type PlayState = { readonly asOf: Day; readonly window: TimeWindow | null }

/** The days that play goes through: the chosen ones, else those first shown, and beyond those all there are. */
export function daysToPlay({ firstView, frame }: Lesson, { asOf, window }: PlayState): TimeWindow {
  if (window !== null) return window
  return asOf < firstView.from || asOf > firstView.to ? frame : firstView
}

/** A single day does not play: there is no next one. */
export function playable(days: TimeWindow): TimeWindow | null {
  return days.from < days.to ? days : null
}

/** Where play begins: on the present day, or at the first where that day lies outside or nothing follows it. */
export function dayToStart(asOf: Day, { from, to }: TimeWindow): Day {
  return asOf < from || asOf >= to ? from : asOf
}

/** The day after the present one; null when play is over. */
export function dayToFollow(asOf: Day, { from, to }: TimeWindow, isLoop: boolean): Day | null {
  if (asOf >= from && asOf < to) return asOf + 1
  return asOf < from || isLoop ? from : null
}
