import type { Issue } from '#src/domain/issue.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { Entry } from './read/entries.ts'
import type { Spot } from './read/issue-log.ts'
import type { Authored } from './read/layout.ts'

/** What a rule may look at. */
export type RuleInput = {
  /** The authored files, each with its path. */
  readonly authored: Authored
  /** What they were compiled to: days as numbers, prose as trees, mentions with offsets. */
  readonly lesson: Lesson
  /** Every entity with the spot where it is written. */
  readonly entries: readonly Entry[]
  /** Where an entity is written; a further pointer leads into it: `spotOf(event.id, 'when')`. */
  readonly spotOf: (ref: Ref, ...steps: readonly (string | number)[]) => Spot
  /** `line 12`, for naming a second spot in a message. The line of the issue itself is added by the runner. */
  readonly locate: (file: string, pointer: string) => string
}

/** A check that no schema can make. `sentence` is its description in data/README.md. */
export type Rule = {
  readonly name: string
  readonly sentence: string
  readonly check: (input: RuleInput) => readonly Issue[]
}

type Words = { readonly message: string; readonly hint: string }

/** An issue in the name of a rule. */
export function violation(rule: string, spot: Spot, words: Words, severity: Issue['severity'] = 'error'): Issue {
  return { rule, severity, ...spot, ...words }
}
