import type { Lesson, Outcome } from '#src/domain/lesson.ts'

/** The lesson's wording of a verdict. */
export function verdictTitle({ verdicts }: Lesson, { verdict }: Outcome): string {
  return verdicts.find(({ id }) => id === verdict)?.title ?? verdict
}
