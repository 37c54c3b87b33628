import { spotIn } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'verdicts-are-listed'

export const verdictsAreListed: Rule = {
  name: NAME,
  sentence: 'Every verdict on an outcome is listed in lesson.yaml, once.',
  check: ({ authored: { lesson, recommendations } }) => {
    const ids = lesson.value.verdicts.map(({ id }) => id)
    return [
      ...ids.flatMap((id, at) =>
        ids.indexOf(id) === at
          ? []
          : [
              violation(NAME, spotIn(lesson.file, 'verdicts', at, 'id'), {
                message: 'This id is already in the list.',
                hint: 'Give one of the two another id.',
              }),
            ],
      ),
      ...recommendations.value.flatMap(({ outcome }, at) =>
        ids.includes(outcome.verdict)
          ? []
          : [
              violation(NAME, spotIn(recommendations.file, at, 'outcome', 'verdict'), {
                message: `lesson.yaml lists no verdict ${outcome.verdict}.`,
                hint: `It lists ${ids.join(', ')}.`,
              }),
            ],
      ),
    ]
  },
}
