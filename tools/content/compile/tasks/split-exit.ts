import type { AuthoredTask } from '#src/lesson/schema/tasks/task-file.ts'
import { type Report, type Spot, inside } from '../../read/issue-log.ts'
import { compileDay } from '../days.ts'
import type { Split } from './split.ts'

/** Its levels are shown before anybody writes, with their examples; only the editors' view waits. */
export function splitExit(task: AuthoredTask<'exit'>, spot: Spot, report: Report): Split<'exit'> {
  const { kind, rubric, shortForm, beforeTheEnd } = task
  const asOf = compileDay(beforeTheEnd.asOf, inside(spot, 'beforeTheEnd', 'asOf'), report)
  return { asked: { kind, rubric, shortForm, beforeTheEnd: { ...beforeTheEnd, asOf } }, answer: { kind } }
}
