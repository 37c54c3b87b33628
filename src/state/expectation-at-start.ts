import type { Expectation } from '#src/domain/expectation.ts'
import type { Lesson } from '#src/domain/lesson.ts'

/** What shows that a link leads to something: whoever follows one has come to see that, not a question. */
const DEEP_LINK_PARAMS = ['select', 'text', 'mode', 'tour', 'step']

/**
 * Whether the text is covered by its question when the lesson opens: the link decides, by what it speaks of, and
 * whether this device keeps an answer from an earlier visit.
 */
export function expectationAtStart(named: ReadonlySet<string>, { card, questions }: Lesson): Expectation {
  const hasQuestion = questions.some(({ id }) => id === card.askFirst)
  return hasQuestion && !DEEP_LINK_PARAMS.some((name) => named.has(name)) ? 'asked' : 'unasked'
}
