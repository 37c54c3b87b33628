import type { Issue } from '#src/domain/issue.ts'
import { type LocatedTask, repeated, tasksOf } from '../compile/tasks/tasks-of.ts'
import { inside } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'weigh-tasks'

export const weighTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind weigh has cards that do not all fall on one tray, each with an id of its own and something that ' +
    'it rests on, and what is arguable is another tray.',
  check: ({ authored }) => tasksOf(authored, 'weigh').flatMap(check),
}

function check({ task: { evidence }, spot }: LocatedTask<'weigh'>): Issue[] {
  const trays = new Set(evidence.map(({ answer }) => answer))
  const oneTray = {
    message: 'All the cards fall on one tray.',
    hint: 'Add evidence that undercuts the claim or says nothing about it.',
  }
  return [
    ...(trays.size > 1 ? [] : [violation(NAME, inside(spot, 'evidence'), oneTray)]),
    ...repeated(evidence.map(({ id }) => id)).map(({ value, at }) =>
      violation(NAME, inside(spot, 'evidence', at, 'id'), {
        message: `Another card is already called ${value}.`,
        hint: 'Give one of the two another id.',
      }),
    ),
    ...evidence.flatMap(({ answer, arguable, refs }, at) => {
      const place = inside(spot, 'evidence', at)
      const same = { message: 'This is the answer itself.', hint: 'Name another tray, or remove arguable.' }
      const loose = { message: 'Nothing says what this rests on.', hint: 'Name an event, a passage or a report.' }
      return [
        ...(arguable?.answer === answer ? [violation(NAME, inside(place, 'arguable', 'answer'), same)] : []),
        ...(refs.length === 0 ? [violation(NAME, inside(place, 'refs'), loose)] : []),
      ]
    }),
  ]
}
