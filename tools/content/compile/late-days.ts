import type { Day } from '#src/domain/day.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { daysNamedIn } from './days-in-words.ts'

const LINK_TARGET = /\]\([^)]*\)/g

/** The days named in a text that are later than it may mention, in its own words. */
export function lateDaysIn(text: string, limit: Day, { frame, documentDay }: Lesson): readonly string[] {
  // a thing without days is met from the document's own day; there a bare "the 14th" belongs
  const near = limit < frame.from ? documentDay : limit
  return daysNamedIn(text.replace(LINK_TARGET, ']'), frame, near)
    .filter(({ day }) => day > limit)
    .map(({ phrase }) => phrase)
}
