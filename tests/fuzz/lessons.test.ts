import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '#src/domain/issue.ts'
import { type MutationKind, anyMutation, mutate } from '#tests/support/mutated-lesson.ts'
import { REAL_DIRECTORY } from '#tests/support/real-lesson.ts'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { compileTexts } from '#tools/content/compile/compile-lesson.ts'
import { readLesson } from '#tools/content/read/read.ts'
import { ALL_RULES } from '#tools/content/rules/all-rules.ts'
import { SEED, times } from './scale.ts'

/** What a program says of itself when it breaks. */
const STACK = /\n\s+at |call stack|is not a (?:function|constructor)|Cannot read propert|rule itself failed/
/** What no author means by a list or a name. */
const NEVER_SILENT: readonly MutationKind[] = ['rename', 'nest']
const LONGEST_MESSAGE = 1500
const MOST_ISSUES = 200

function expectSound(issues: readonly Issue[], lesson: unknown): void {
  expect(lesson === null).toBe(issues.some(({ severity }) => severity === 'error'))
  expect(issues.length).toBeLessThan(MOST_ISSUES)
  for (const { message, hint, line, rule } of issues) {
    expect(message).not.toMatch(STACK)
    expect(message.length).toBeLessThan(LONGEST_MESSAGE)
    expect(hint).not.toBe('')
    // a file as a whole
    if (rule !== 'read') expect(line).toBeGreaterThan(0)
  }
}

describe.each([
  ['the invented lesson', TINY_DIRECTORY, 40],
  ['the real lesson', REAL_DIRECTORY, 4],
])('%s with anything done to one of its files', async (_, directory, sample) => {
  const whole = await readLesson(directory)
  it('is refused in few plain words with a line, or is still a lesson', () => {
    fc.assert(
      fc.property(anyMutation, (mutation) => {
        const made = mutate(whole, mutation)
        fc.pre(made !== null)
        const { lesson, issues } = compileTexts(made.texts, ALL_RULES)
        expectSound(issues, lesson)
        if (NEVER_SILENT.includes(mutation.kind)) expect([made.where, issues.length]).not.toEqual([made.where, 0])
      }),
      { numRuns: times(sample, 50), seed: SEED, endOnFailure: true },
    )
  }, 1_200_000)
})
