import type { Day } from './day.ts'
import type { Lesson } from './lesson.ts'
import { type TimeWindow, isWithin } from './span.ts'

/** The days to show around a day: the lesson's first view, or the whole frame where the day lies outside it. */
export function viewAround({ firstView, frame }: Pick<Lesson, 'firstView' | 'frame'>, day: Day): TimeWindow {
  return isWithin(day, firstView) ? firstView : frame
}
