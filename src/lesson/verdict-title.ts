import type { Lesson, Outcome } from '#src/domain/lesson.ts'

/** The lesson's own words for the verdict on an outcome. */
export function verdictTitle({ verdicts }: Lesson, { verdict }: Outcome): string {
  return verdicts.find(({ id }) => id === verdict)?.title ?? verdict
}
