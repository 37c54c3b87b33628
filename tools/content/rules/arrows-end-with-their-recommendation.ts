import { type Day, toIsoDay } from '#src/domain/day.ts'
import type { Issue } from '#src/domain/issue.ts'
import type { Recommendation } from '#src/domain/lesson.ts'
import { isRefOf } from '#src/domain/ref.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'arrows-end-with-their-recommendation'

export const arrowsEndWithTheirRecommendation: Rule = {
  name: NAME,
  sentence:
    'A movement that a recommendation lists, and that cites the document itself, stands for the recommendation: it ' +
    'ends no later than the last day of formalFate.',
  check: (input) => input.lesson.recommendations.flatMap((each) => check(each, input)),
}

function check({ id, shapes, formalFate }: Recommendation, { lesson, spotOf }: RuleInput): Issue[] {
  const last = lastDay(formalFate)
  if (last === null) return []
  return shapes.flatMap((ref) => {
    const movement = isRefOf('movement', ref) ? lesson.movements.find((each) => each.id === ref) : undefined
    if (movement?.citations.some(({ source }) => source === lesson.card.source) !== true) return []
    const { to } = movement.when
    if (to !== null && to <= last) return []
    return violation(NAME, spotOf(movement.id, 'end'), {
      message: `This stands for ${id}, which was over on ${toIsoDay(last)}.`,
      hint: `End it on that day, or cite what was really done instead of the document.`,
    })
  })
}

function lastDay({ later }: Recommendation['formalFate']): Day | null {
  return later.reduce<Day | null>((last, { from }) => from ?? last, null)
}
