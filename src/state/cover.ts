import type { Day } from '#src/domain/day.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { PassageId, Ref } from '#src/domain/ref.ts'
import type { AppState } from './app-state.ts'

/** The whole document is covered until the question before it has been answered or skipped. */
export function isDocumentCovered({ expectation }: Pick<AppState, 'expectation'>): boolean {
  return expectation === 'asked'
}

/** The latest as-of day allowed: while the document is covered, the day before it was written. */
export function lastDay({ documentDay, frame }: Lesson, state: Pick<AppState, 'expectation'>): Day {
  return isDocumentCovered(state) ? documentDay - 1 : frame.to
}

/** What reveals a covered passage: the passage itself, and the recommendation it contains. */
export function coveredRefs(
  { passages, recommendations }: Lesson,
  isCovered: boolean,
  uncovered: readonly PassageId[] | null,
): ReadonlySet<Ref> {
  const open: ReadonlySet<PassageId> = new Set(isCovered ? [] : (uncovered ?? passages.map(({ id }) => id)))
  const covered = passages.filter(({ id }) => !open.has(id)).map(({ id }) => id)
  const told = recommendations.filter(({ passage }) => covered.includes(passage)).map(({ id }) => id)
  return new Set<Ref>([...covered, ...told])
}
