import type { Day } from '#src/domain/day.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { PassageId, Ref } from '#src/domain/ref.ts'
import { isAnswerOf } from '#src/domain/workbook/answer.ts'
import type { Workbook } from '#src/domain/workbook/workbook.ts'
import type { AppState } from './app-state.ts'

/** The whole document is covered until the question before it has been answered or skipped. */
export function isDocumentCovered({ expectation }: Pick<AppState, 'expectation'>): boolean {
  return expectation === 'asked'
}

/** The latest as-of day allowed: while the document is covered, the day before it was written. */
export function lastDay({ documentDay, frame }: Lesson, state: Pick<AppState, 'expectation'>): Day {
  return isDocumentCovered(state) ? documentDay - 1 : frame.to
}

/** The passages that a learner has uncovered one by one in an exercise: their step need not cover them again. */
export function uncoveredByAnswers({ answers }: Workbook): readonly PassageId[] {
  return answers.flatMap((answer) =>
    isAnswerOf('cover', answer) ? answer.first.content.uncovered.map(({ passage }) => passage) : [],
  )
}

/**
 * What reveals a covered passage: the passage itself, the recommendation it contains, words that only such passages
 * use, what happened when the document was written, which sums it up, and what tells the same in other words.
 */
export function coveredRefs(
  { passages, recommendations, terms, documentEvent, retoldBy }: Lesson,
  isCovered: boolean,
  uncovered: readonly PassageId[] | null,
  byAnswers: readonly PassageId[] = [],
): ReadonlySet<Ref> {
  const all = passages.map(({ id }) => id)
  const open: ReadonlySet<PassageId> = new Set(isCovered ? [] : uncovered === null ? all : [...uncovered, ...byAnswers])
  const covered = all.filter((id) => !open.has(id))
  if (covered.length === 0) return new Set()
  const told = recommendations.filter(({ passage }) => covered.includes(passage)).map(({ id }) => id)
  const used = terms.filter((term) => term.passages.length > 0 && !term.passages.some((id) => open.has(id)))
  return new Set<Ref>([...covered, ...told, ...used.map(({ id }) => id), documentEvent, ...retoldBy])
}
