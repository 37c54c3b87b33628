import type { Issue } from '#src/domain/issue.ts'
import type { Unit } from '#src/domain/shapes.ts'
import { isRefOf } from '#src/domain/ref.ts'
import { ECHELONS } from '#src/domain/troops.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'signs-not-above-their-source'

export const signsNotAboveTheirSource: Rule = {
  name: NAME,
  sentence:
    'A unit is not drawn larger than what was there: where its witness, at its place, or what its source bears out names ' +
    'a part of it by number, the sign is that part.',
  check: (input) => input.lesson.units.flatMap((unit) => check(unit, input)),
}

function check(unit: Unit, { lesson, spotOf }: RuleInput): Issue[] {
  const { witness, name, place, citations } = unit
  const evidence = isRefOf('front', witness) ? lesson.fronts.find((each) => each.id === witness)?.evidence : undefined
  const parts = (evidence ?? [])
    .filter((each) => each.place === place && each.unit !== name && each.unit.startsWith(name))
    .map((each) => each.unit.slice(name.length))
  const borneOut = citations.flatMap(({ supports }) => (supports === undefined ? [] : [supports]))
  return [...parts, ...borneOut].flatMap((words) => {
    const part = smallerIn(words, unit)
    if (part === undefined) return []
    return violation(NAME, spotOf(unit.id, 'echelon'), {
      message: `A ${unit.type} is drawn, but the text names “${part}”.`,
      hint: 'Draw the part that was there, under the name that the text gives it.',
    })
  })
}

/** A numbered unit of a lower echelon, such as “8th Regiment”. */
function smallerIn(words: string, { type }: Unit): string | undefined {
  const lower = ECHELONS.slice(0, ECHELONS.indexOf(type))
  if (lower.length === 0) return undefined
  return new RegExp(`\\b\\d+(?:st|nd|rd|th) (?:${lower.join('|')})\\b`, 'i').exec(words)?.[0]
}
