import type { Issue } from '#src/domain/issue.ts'
import { type Entry, listEntries } from './read/entries.ts'
import { inside, spotIn } from './read/issue-log.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Authored } from './read/layout.ts'
import type { Rule, RuleInput } from './rule.ts'

type Given = {
  readonly authored: Authored
  readonly lesson: Lesson
  readonly lineOf: (file: string, pointer: string) => number | undefined
}

/** Runs the rules over one lesson. A rule that throws becomes an issue, so that the others still run. */
export function checkRules(rules: readonly Rule[], given: Given): Issue[] {
  const input = toRuleInput(given)
  return rules.flatMap((rule) => {
    try {
      return rule.check(input)
    } catch (error) {
      return {
        rule: rule.name,
        severity: 'error',
        file: given.authored.lesson.file,
        pointer: '',
        message: `The rule itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        hint: `Mend tools/content/rules/${rule.name}.ts.`,
      }
    }
  })
}

function toRuleInput({ authored, lesson, lineOf }: Given): RuleInput {
  const entries = listEntries(authored)
  const first = new Map<string, Entry>()
  for (const entry of entries) if (!first.has(entry.ref)) first.set(entry.ref, entry)
  return {
    authored,
    lesson,
    entries,
    spotOf: (ref, ...steps) => inside(first.get(ref)?.spot ?? spotIn(authored.lesson.file), ...steps),
    locate: (file, pointer) => {
      const line = lineOf(file, pointer)
      return line === undefined ? pointer : `line ${line}`
    },
  }
}
