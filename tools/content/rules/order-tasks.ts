import type { Issue } from '#src/domain/issue.ts'
import { daysNamedIn } from '../compile/days-in-words.ts'
import { type LocatedTask, repeated, tasksOf } from '../compile/tasks/tasks-of.ts'
import { type Spot, inside } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'order-tasks'

export const orderTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind order has at least three cards, which name no day; its order holds each card once and agrees ' +
    'with every clue and every required pair, and no pair is both required and open.',
  check: (input) => tasksOf(input.authored, 'order').flatMap((each) => check(each, input)),
}

type Pair = { readonly before: string; readonly after: string; readonly spot: Spot }

function check({ task: { cards, answer }, spot }: LocatedTask<'order'>, { lesson }: RuleInput): Issue[] {
  const events = cards.map(({ event }) => event)
  const at = inside(spot, 'answer')
  const isWhole = 'order' in answer
  const order: readonly string[] = isWhole ? answer.order : answer.editorsOrder
  const where = inside(at, isWhole ? 'order' : 'editorsOrder')
  const pairs: readonly Pair[] = isWhole
    ? answer.clues.map((each, nth) => ({ ...each, spot: inside(at, 'clues', nth) }))
    : answer.required.map((each, nth) => ({ ...each, spot: inside(at, 'required', nth) }))
  const open = isWhole ? [] : answer.open
  const few = { message: `There are ${cards.length} cards.`, hint: 'Give three or more, or it is no order.' }
  const other = { message: 'The order does not hold each card once.', hint: 'List every event of the cards once.' }
  return [
    ...(cards.length < 3 ? [violation(NAME, inside(spot, 'cards'), few)] : []),
    ...repeated(events).map(({ value, at: nth }) =>
      violation(NAME, inside(spot, 'cards', nth, 'event'), {
        message: `${value} already has a card.`,
        hint: 'One card for each event.',
      }),
    ),
    ...cards.flatMap(({ card }, nth) =>
      daysNamedIn(card, lesson.frame, lesson.documentDay).map(({ phrase }) =>
        violation(NAME, inside(spot, 'cards', nth, 'card'), {
          message: `The card names its day, “${phrase}”.`,
          hint: 'Say what happened, and leave the day to the student.',
        }),
      ),
    ),
    ...([...order].sort().join() === [...events].sort().join() ? [] : [violation(NAME, where, other)]),
    ...pairs.flatMap((pair) => against(pair, order)),
    ...open.flatMap(({ pair: [one, two] }, nth) =>
      pairs.some(({ before, after }) => [before, after].includes(one) && [before, after].includes(two))
        ? violation(NAME, inside(at, 'open', nth), {
            message: `${one} and ${two} are also a required pair.`,
            hint: 'What the documents settle is not open.',
          })
        : [],
    ),
  ]
}

function against({ before, after, spot }: Pair, order: readonly string[]): Issue[] {
  const first = order.indexOf(before)
  const second = order.indexOf(after)
  if (first >= 0 && second > first) return []
  return [
    violation(NAME, spot, {
      message: `${before} does not stand before ${after} in the order.`,
      hint: 'Correct the pair or the order.',
    }),
  ]
}
