import { type Horizon } from '#src/domain/horizon.ts'
import type { Day } from '#src/domain/day.ts'
import { allEntities } from '#src/lesson/lesson-index.ts'
import { createOutlook } from '#src/lesson/outlook.ts'
import { searchOver } from './beyond-horizon.ts'
import { realIndex } from './real-lesson.ts'

/** What the tests of the horizon share: the real lesson, its things, its days, and the search for what is beyond. */
export const index = realIndex()
export const { lesson } = index
export const { lateDays, lateDaysIn, hiddenIds } = searchOver(lesson)

/** The outlook of a day with later things hidden. */
export const outlookOn = (asOf: Day, knowledge: Horizon['knowledge'] = 'all') =>
  createOutlook(index, { asOf, later: 'hide', knowledge })

const { events, areas, fronts, lines, movements, units } = lesson
export const DATED = [...events, ...areas, ...fronts, ...lines, ...movements, ...units]
export const ENTITIES = allEntities(lesson)
/** Every day of the frame. */
export const DAYS = Array.from({ length: lesson.frame.to - lesson.frame.from + 1 }, (_, at) => lesson.frame.from + at)

/** A generous limit: many drawings one after the other are slow on a busy machine. */
export const PATIENCE = 600_000
