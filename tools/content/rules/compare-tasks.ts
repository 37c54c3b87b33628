import type { Issue } from '#src/domain/issue.ts'
import { COMPARISONS } from '#src/domain/task.ts'
import { type LocatedTask, repeated, tasksOf } from '../compile/tasks/tasks-of.ts'
import { type Spot, inside } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'compare-tasks'

export const compareTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind compare has the document on its left; a statement on which the two agree or differ quotes both, ' +
    'one on which one is silent only the other, from a report of the right side; and its counts add up.',
  check: (input) => tasksOf(input.authored, 'compare').flatMap((each) => check(each, input)),
}

function check({ task, spot }: LocatedTask<'compare'>, { lesson }: RuleInput): Issue[] {
  const { left, right, statements, answer } = task
  const other = { message: `${left.source} is not the document of this lesson.`, hint: `Write ${lesson.card.source}.` }
  return [
    ...(left.source === lesson.card.source ? [] : [violation(NAME, inside(spot, 'left', 'source'), other)]),
    ...repeated(statements.map(({ id }) => id)).map(({ value, at }) =>
      violation(NAME, inside(spot, 'statements', at, 'id'), {
        message: `Another statement is already called ${value}.`,
        hint: 'Give one of the two another id.',
      }),
    ),
    ...statements.flatMap((each, at) => quoted(each, right.extracts, inside(spot, 'statements', at))),
    ...COMPARISONS.flatMap((kind) => {
      const count = statements.filter((each) => each.answer === kind).length
      if (count === answer.counts[kind]) return []
      return violation(NAME, inside(spot, 'answer', 'counts', kind), {
        message: `${count} statements are answered with ${kind}, not ${answer.counts[kind]}.`,
        hint: 'Correct the count, or the answers.',
      })
    }),
  ]
}

type Statement = LocatedTask<'compare'>['task']['statements'][number]

function quoted({ answer, silentIn, document, other }: Statement, extracts: readonly string[], spot: Spot): Issue[] {
  const due =
    answer === 'silent'
      ? { document: silentIn === 'other', other: silentIn === 'document' }
      : { document: true, other: true }
  const wrong = {
    message:
      answer === 'silent'
        ? 'One of the two is silent: silentIn says which, and only the other is quoted.'
        : `The two ${answer}, so both must be quoted, and silentIn says nothing.`,
    hint: 'Give the words that decide it, under document and under other.',
  }
  const fits =
    due.document === (document !== undefined) &&
    due.other === (other !== undefined) &&
    (answer === 'silent') === (silentIn !== undefined)
  const elsewhere = {
    message: `${other?.extract ?? ''} is not among the reports of the right side.`,
    hint: 'Quote one of them, or add the report to right.extracts.',
  }
  return [
    ...(fits ? [] : [violation(NAME, inside(spot, 'answer'), wrong)]),
    ...(other === undefined || extracts.includes(other.extract)
      ? []
      : [violation(NAME, inside(spot, 'other', 'extract'), elsewhere)]),
  ]
}
