import { spotIn } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'plans-add-up'

export const plansAddUp: Rule = {
  name: NAME,
  sentence: 'The steps of a plan last as long together as the plan says.',
  check: ({ authored: { plans } }) =>
    plans.flatMap(({ file, value: { minutes, steps } }) => {
      const sum = steps.reduce((total, step) => total + step.minutes, 0)
      if (sum === minutes) return []
      return violation(NAME, spotIn(file, 'minutes'), {
        message: `The steps take ${sum} minutes together, not ${minutes}.`,
        hint: 'Correct the minutes of the plan or of a step.',
      })
    }),
}
