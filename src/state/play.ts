import type { Day } from '#src/domain/day.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { viewAround } from '#src/domain/view-around.ts'

/** Days per second. */
export const SPEEDS = [0.5, 1, 2] as const
export type Speed = (typeof SPEEDS)[number]

type PlayState = { readonly asOf: Day; readonly window: TimeWindow | null }

/** The days to play: the selected ones, else the first view, and outside it the whole frame. */
export function daysToPlay(lesson: Lesson, { asOf, window }: PlayState): TimeWindow {
  return window ?? viewAround(lesson, asOf)
}

/** A single day cannot be played: there is no next one. */
export function playable(days: TimeWindow): TimeWindow | null {
  return days.from < days.to ? days : null
}

/** The day play starts on: the current one, or the first if the current day is outside or the last. */
export function dayToStart(asOf: Day, { from, to }: TimeWindow): Day {
  return asOf < from || asOf >= to ? from : asOf
}

/** The next day; null when play is over. */
export function dayToFollow(asOf: Day, { from, to }: TimeWindow, isLoop: boolean): Day | null {
  if (asOf >= from && asOf < to) return asOf + 1
  return asOf < from || isLoop ? from : null
}
