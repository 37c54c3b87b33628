import type { Expectation } from '#src/domain/expectation.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { isReport } from '#src/domain/readable.ts'
import { openingTask } from '#src/lesson/opening-task.ts'
import type { Link } from './link/link-start.ts'

/**
 * Whether the pre-reading question covers the text when the lesson opens. A deep link opens its target, not the
 * question, and so does a link that shows what came later. A link that only adjusts the view keeps the question.
 */
export function expectationAtStart(link: Link, lesson: Lesson): Expectation {
  const { selection, tour, mode, later, text, beside } = link
  const hasReport = [text, beside].some((each) => each !== null && isReport(each))
  const leadsOn = selection !== null || tour !== null || mode !== 'read' || later === 'show' || hasReport
  return openingTask(lesson) !== null && !leadsOn ? 'asked' : 'unasked'
}
