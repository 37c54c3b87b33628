import type { Expectation } from '#src/domain/expectation.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { openingTask } from '#src/lesson/opening-task.ts'
import type { Link } from './link/link-start.ts'

/**
 * Whether the text is covered by its question when the lesson opens. A link that leads to a thing, to a step or to
 * another mode opens its target, and so does one that asks for what came later; one that only sets the view tells
 * nothing before its time.
 */
export function expectationAtStart(link: Link, lesson: Lesson): Expectation {
  const leadsOn = link.selection !== null || link.tour !== null || link.mode !== 'read' || link.later === 'show'
  return openingTask(lesson) !== null && !leadsOn ? 'asked' : 'unasked'
}
