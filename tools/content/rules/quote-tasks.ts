import type { Issue } from '#src/domain/issue.ts'
import { type LocatedTask, repeated, tasksOf } from '../compile/tasks/tasks-of.ts'
import { inside } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'quote-tasks'

export const quoteTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind quote shows a good and a weak quotation for each of its questions, and a good one stands in its ' +
    'answer letter by letter.',
  check: ({ authored }) => tasksOf(authored, 'quote').flatMap(check),
}

function check({ task, spot }: LocatedTask<'quote'>): Issue[] {
  const { questions, modelQuotations, weakQuotations } = task
  const ids = questions.map(({ id }) => id)
  const lists = { modelQuotations, weakQuotations }
  return [
    ...repeated(ids).map(({ value, at }) =>
      violation(NAME, inside(spot, 'questions', at, 'id'), {
        message: `Another question is already called ${value}.`,
        hint: 'Give one of the two another id.',
      }),
    ),
    ...(['modelQuotations', 'weakQuotations'] as const).flatMap((list) => [
      ...lists[list].flatMap(({ question }, at) =>
        ids.includes(question)
          ? []
          : violation(NAME, inside(spot, list, at, 'question'), {
              message: `No question is called ${question}.`,
              hint: `Known: ${ids.join(', ')}.`,
            }),
      ),
      ...questions.flatMap(({ id }, at) =>
        lists[list].some(({ question }) => question === id)
          ? []
          : violation(NAME, inside(spot, 'questions', at), {
              message: `${id} has none of the ${list}.`,
              hint: 'Show one, so that a class can tell the two apart.',
            }),
      ),
    ]),
    ...modelQuotations.flatMap(({ words, answer }, at) =>
      answer.includes(words)
        ? []
        : violation(NAME, inside(spot, 'modelQuotations', at, 'answer'), {
            message: `The answer does not quote “${words}”.`,
            hint: 'Put the words into it, letter by letter.',
          }),
    ),
  ]
}
