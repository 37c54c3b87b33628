import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import type { Report, Spot } from '../../read/issue-log.ts'
import { inside } from '../../read/issue-log.ts'
import { toCitation, without } from '../compile-common.ts'
import { compileDay } from '../days.ts'
import type { Split } from './split.ts'

export function splitSpan(task: AuthoredTask<'span'>, spot: Spot, report: Report): Split<'span'> {
  const { kind, spans, thenAsk, answer, later } = task
  return {
    asked: {
      kind,
      spans: spans.map(({ id, label, passage, words }) => ({ id, label, passage, words })),
      thenAsk: thenAsk.map(({ question, look }) => ({ question, look })),
    },
    answer: {
      kind,
      spans: spans.map(({ from, to, ...each }, at) => ({
        ...without(each, 'label', 'passage', 'words', 'days'),
        from: compileDay(from, inside(spot, 'spans', at, 'from'), report),
        to: compileDay(to, inside(spot, 'spans', at, 'to'), report),
      })),
      words: answer.words,
      ...(answer.otherStart === undefined ? {} : { otherStart: answer.otherStart }),
      thenAsk: thenAsk.map((each) => each.answer),
      ...(later === undefined
        ? {}
        : {
            later: {
              ...without(later, 'sources'),
              asOf: compileDay(later.asOf, inside(spot, 'later', 'asOf'), report),
              citations: later.sources.map(toCitation),
            },
          }),
    },
  }
}
