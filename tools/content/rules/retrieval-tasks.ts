import type { Issue } from '#src/domain/issue.ts'
import { type LocatedTask, repeated, tasksOf } from '../compile/tasks/tasks-of.ts'
import { inside } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'retrieval-tasks'

export const retrievalTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind retrieval has items and options under ids of their own; the best answer of an item is one of its ' +
    'options, and no two of them read the same.',
  check: ({ authored }) => tasksOf(authored, 'retrieval').flatMap(check),
}

function check({ task: { items }, spot }: LocatedTask<'retrieval'>): Issue[] {
  const twice = (values: readonly string[], place: (at: number) => ReturnType<typeof inside>) =>
    repeated(values).map(({ value, at }) =>
      violation(NAME, place(at), { message: `“${value}” stands here twice.`, hint: 'Change one of the two.' }),
    )
  return [
    ...twice(
      items.map(({ id }) => id),
      (at) => inside(spot, 'items', at, 'id'),
    ),
    ...items.flatMap(({ options, best }, at) => {
      const place = inside(spot, 'items', at)
      const ids = options.map(({ id }) => id)
      const unknown = { message: `No option is called ${best}.`, hint: `Known: ${ids.join(', ')}.` }
      return [
        ...twice(ids, (nth) => inside(place, 'options', nth, 'id')),
        ...twice(
          options.map(({ text }) => text),
          (nth) => inside(place, 'options', nth, 'text'),
        ),
        ...(ids.includes(best) ? [] : [violation(NAME, inside(place, 'best'), unknown)]),
      ]
    }),
  ]
}
