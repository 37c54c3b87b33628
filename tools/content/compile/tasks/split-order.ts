import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import type { Split } from './split.ts'

export function splitOrder({ kind, cards, answer }: AuthoredTask<'order'>): Split<'order'> {
  // by the words of the card, so that the order in the file gives nothing away
  const asked = cards.map(({ event, card }) => ({ event, text: card })).sort((a, b) => (a.text < b.text ? -1 : 1))
  if ('order' in answer) {
    const { order, clues } = answer
    const required = order.slice(1).flatMap((after, at) => {
      const before = order[at]
      return before === undefined ? [] : [{ before, after }]
    })
    return { asked: { kind, cards: asked, hasTies: false }, answer: { kind, order, clues, required, open: [] } }
  }
  const { required, open, editorsOrder } = answer
  return {
    asked: { kind, cards: asked, hasTies: true },
    answer: {
      kind,
      order: editorsOrder,
      clues: required.map(({ why, ...pair }) => ({ ...pair, clue: why })),
      required: required.map(({ before, after }) => ({ before, after })),
      open,
    },
  }
}
