import type { Issue } from '#src/domain/issue.ts'
import { type Ref, isRefOf, parseRef } from '#src/domain/ref.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { AuthoredFile } from '../read/layout.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'ids-and-refs'
const LINK = /\]\(([a-z]+:[a-z0-9-]+)\)/g

export const idsAndRefs: Rule = {
  name: NAME,
  sentence: 'Every id is given once, and whatever a file names as kind:id exists.',
  check: (input) => [...twice(input), ...dangling(input)],
}

function twice({ entries, spotOf, locate }: RuleInput): Issue[] {
  const seen = new Set<Ref>()
  return entries.flatMap(({ ref, spot }) => {
    if (!seen.has(ref)) {
      seen.add(ref)
      return []
    }
    const first = spotOf(ref)
    return violation(NAME, spot, {
      message: `${ref} is already in ${first.file}, ${locate(first.file, first.pointer)}.`,
      hint: 'Give one of the two another id; links to it must then change too.',
    })
  })
}

function dangling({ authored, entries }: RuleInput): Issue[] {
  const extracts = authored.extracts.map(({ value }) => `extract:${value.id}` as const)
  const known = new Set<Ref>([...entries.map((each) => each.ref), ...extracts])
  const files: readonly AuthoredFile<unknown>[] = Object.values(authored).flat()
  return files.flatMap(({ file, value }) =>
    refsIn(value, spotIn(file)).flatMap(({ ref, spot }) =>
      known.has(ref)
        ? []
        : violation(NAME, spot, {
            message: `There is no ${ref} in this lesson.`,
            hint: 'Check the spelling, or add it to the file of its kind.',
          }),
    ),
  )
}

type Named = { readonly ref: Ref; readonly spot: Spot }

/** Every text that is a ref, and every link of prose that leads to one. */
function refsIn(value: unknown, spot: Spot): Named[] {
  if (typeof value === 'string') {
    return [value, ...[...value.matchAll(LINK)].map((match) => match[1] ?? '')].flatMap((text) => {
      const ref = parseRef(text)
      // a report that is named by itself is looked for by teaching-refs
      return ref === null || (isRefOf('extract', ref) && text === value) ? [] : [{ ref, spot }]
    })
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => refsIn(each, inside(spot, key)))
}
