import type { Issue } from '#src/domain/issue.ts'
import { type LocatedTask, tasksOf } from '../compile/tasks/tasks-of.ts'
import { foldSpace } from '../compile/texts-in.ts'
import { inside } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'exit-tasks'

export const exitTasks: Rule = {
  name: NAME,
  sentence:
    'A task of the kind exit counts its levels from 1 without a gap, and every quotation of an example is listed, stands ' +
    'in the example of its level and is taken from one passage or one report.',
  check: ({ authored }) => tasksOf(authored, 'exit').flatMap(check),
}

const QUOTED = /(?<![\p{L}\d])'([^']+)'(?!\p{L})/gu

function check({ task: { rubric, exampleQuotations }, spot }: LocatedTask<'exit'>): Issue[] {
  return [
    ...rubric.flatMap(({ level }, at) =>
      level === at + 1
        ? []
        : violation(NAME, inside(spot, 'rubric', at, 'level'), {
            message: `Level ${at + 1} is due here, not ${level}.`,
            hint: 'Number them from 1, as they stand.',
          }),
    ),
    ...exampleQuotations.flatMap(({ level, words, passage, extract }, at) => {
      const place = inside(spot, 'exampleQuotations', at)
      const example = rubric.find((each) => each.level === level)?.example ?? ''
      const absent = { message: `“${words}” does not stand in the example of level ${level}.`, hint: 'Correct either.' }
      const origin = { message: 'It names no passage and no report, or both.', hint: 'Name the one that is quoted.' }
      return [
        ...(foldSpace(example).includes(foldSpace(words)) ? [] : [violation(NAME, inside(place, 'words'), absent)]),
        ...((passage === undefined) === (extract === undefined) ? [violation(NAME, place, origin)] : []),
      ]
    }),
    ...rubric.flatMap(({ level, example }, at) =>
      [...example.matchAll(QUOTED)].flatMap(([, words = '']) =>
        exampleQuotations.some((each) => each.level === level && each.words === words)
          ? []
          : violation(NAME, inside(spot, 'rubric', at, 'example'), {
              message: `Nothing says where “${words}” is quoted from.`,
              hint: 'Add it to exampleQuotations with its passage or report.',
            }),
      ),
    ),
  ]
}
