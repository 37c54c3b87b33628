import type { Issue } from '#src/domain/issue.ts'
import { type LocatedTask, repeated, tasksOf } from '../compile/tasks/tasks-of.ts'
import { inside } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'cover-tasks'

export const coverTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind cover uncovers every covered passage once, in their order; none is open as well, and what could ' +
    'be foreseen is quoted from an open one.',
  check: ({ authored }) => tasksOf(authored, 'cover').flatMap(check),
}

function check({ task: { open, covered, uncover, answer }, spot }: LocatedTask<'cover'>): Issue[] {
  const given = uncover.map(({ passage }) => passage)
  const sameOrder = given.length === covered.length && covered.every((passage, at) => passage === given[at])
  const order = {
    message: `Uncovered are ${given.join(', ')}; covered are ${covered.join(', ')}.`,
    hint: 'Uncover every covered passage once, in the order of the list.',
  }
  return [
    ...(sameOrder ? [] : [violation(NAME, inside(spot, 'uncover'), order)]),
    ...repeated([...open, ...covered]).map(({ value, at }) =>
      violation(NAME, inside(spot, ...(at < open.length ? ['open', at] : ['covered', at - open.length])), {
        message: `${value} is listed twice, as open or as covered.`,
        hint: 'A passage is either open or covered.',
      }),
    ),
    ...answer.foreseeable.flatMap(({ passage }, at) =>
      open.includes(passage)
        ? []
        : violation(NAME, inside(spot, 'answer', 'foreseeable', at, 'passage'), {
            message: `${passage} is not open, so nothing can be foreseen from it.`,
            hint: 'Quote the open passage from which it follows, or list the point as not foreseeable.',
          }),
    ),
  ]
}
