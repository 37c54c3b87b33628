import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import type { Issue } from '#src/domain/issue.ts'
import { type LocatedTask, repeated, tasksOf } from '../compile/tasks/tasks-of.ts'
import { inside } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'span-tasks'

export const spanTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind span gives lengths that last from their first to their last day as many days as they say, each ' +
    'under an id of its own, and says why where one ends after the days of the lesson.',
  check: (input) => tasksOf(input.authored, 'span').flatMap((each) => check(each, input)),
}

function check({ task: { spans }, spot }: LocatedTask<'span'>, { lesson }: RuleInput): Issue[] {
  return [
    ...repeated(spans.map(({ id }) => id)).map(({ value, at }) =>
      violation(NAME, inside(spot, 'spans', at, 'id'), {
        message: `Another one is already called ${value}.`,
        hint: 'Give one of the two another id.',
      }),
    ),
    ...spans.flatMap(({ from, to, days, outsideFrame }, at) => {
      const first = parseIsoDay(from)
      const last = parseIsoDay(to)
      if (first === null || last === null) return []
      const counted = {
        message: `From ${from} to ${to} are ${last - first} days, not ${days}.`,
        hint: 'Correct the days or their number.',
      }
      const end = toIsoDay(lesson.frame.to)
      const isOutside = last > lesson.frame.to
      const outside = {
        message: isOutside ? `It ends after the lesson, on ${to}, and nothing says why.` : `It ends before ${end}.`,
        hint: isOutside ? 'Say in outsideFrame why it may.' : 'Remove outsideFrame.',
      }
      return [
        ...(last - first === days ? [] : [violation(NAME, inside(spot, 'spans', at, 'days'), counted)]),
        ...(isOutside === (outsideFrame !== undefined)
          ? []
          : [violation(NAME, inside(spot, 'spans', at, 'to'), outside)]),
      ]
    }),
  ]
}
