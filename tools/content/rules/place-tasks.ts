import type { Issue } from '#src/domain/issue.ts'
import { type LocatedTask, repeated, tasksOf } from '../compile/tasks/tasks-of.ts'
import { inside } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'place-tasks'

export const placeTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind place asks of each recommendation once; a point names a place, a region a place or an area, and ' +
    'no single place names nothing; only a region has edges, and what is arguable is another answer.',
  check: (input) => tasksOf(input.authored, 'place').flatMap((each) => check(each, input)),
}

function check({ task: { items }, spot }: LocatedTask<'place'>, { lesson }: RuleInput): Issue[] {
  const asked: readonly string[] = items.map(({ recommendation }) => recommendation)
  const left = lesson.recommendations.filter(({ id }) => !asked.includes(id)).map(({ id }) => id)
  return [
    ...(left.length === 0
      ? []
      : [
          violation(NAME, inside(spot, 'items'), {
            message: `${left.join(', ')} has no item.`,
            hint: 'Ask of every recommendation, also of those that no map can show.',
          }),
        ]),
    ...repeated(asked).map(({ value, at }) =>
      violation(NAME, inside(spot, 'items', at, 'recommendation'), {
        message: `${value} already has an item.`,
        hint: 'One item for each recommendation.',
      }),
    ),
    ...items.flatMap((item, at) => {
      const place = inside(spot, 'items', at)
      const needsRef = item.answer !== 'none'
      const ref = {
        message: needsRef
          ? 'Nothing says where on the map it is.'
          : 'It is said to have no single place, and names one.',
        hint: needsRef ? 'Name the place or the area as ref.' : 'Remove ref, or answer with point or region.',
      }
      const area = { message: 'A point is pinned on an area.', hint: 'Name a place, or answer with region.' }
      const edges = { message: 'Only a region has edges.', hint: 'Remove edgesGiven.' }
      return [
        ...(needsRef === (item.ref !== undefined) ? [] : [violation(NAME, inside(place, 'answer'), ref)]),
        ...(item.answer === 'point' && item.ref?.startsWith('area:') === true
          ? [violation(NAME, inside(place, 'ref'), area)]
          : []),
        ...(item.edgesGiven !== undefined && item.answer !== 'region'
          ? [violation(NAME, inside(place, 'edgesGiven'), edges)]
          : []),
        ...item.arguable.flatMap((other, nth) =>
          other.answer === item.answer && (other.ref === undefined || other.ref === item.ref)
            ? violation(NAME, inside(place, 'arguable', nth, 'answer'), {
                message: 'This is the answer itself.',
                hint: 'Give another answer, or another ref.',
              })
            : [],
        ),
      ]
    }),
  ]
}
