import type { TaskAnswer } from '#src/domain/answers.ts'
import type { Day } from '#src/domain/day.ts'
import type { Task, TaskId } from '#src/domain/task.ts'
import type { TaskNotes } from '#src/domain/teachers-notes.ts'
import type { TaskFile } from '#src/lesson/schema/tasks/task-file.ts'
import { IN_HINDSIGHT } from '#src/lesson/schema/prose.ts'
import { type Report, type Spot, inside, spotIn } from '../../read/issue-log.ts'
import type { Authored } from '../../read/layout.ts'
import { toCitation } from '../compile-common.ts'
import { compileDay } from '../days.ts'
import { splitCompare } from './split-compare.ts'
import { splitCover } from './split-cover.ts'
import { splitExit } from './split-exit.ts'
import { splitOrder } from './split-order.ts'
import { splitPlace } from './split-place.ts'
import { splitQuote } from './split-quote.ts'
import { splitRetrieval } from './split-retrieval.ts'
import { splitSpan } from './split-span.ts'
import { splitWeigh } from './split-weigh.ts'
import type { Split } from './split.ts'

type CompiledTasks = {
  readonly tasks: readonly Task[]
  readonly answers: Readonly<Record<TaskId, TaskAnswer>>
  readonly notes: Readonly<Record<TaskId, TaskNotes>>
}

/** Every exercise in its three parts: what is asked, what the editors answer, and what only teachers read. */
export function compileTasks(files: Authored['tasks'], report: Report): CompiledTasks {
  const all = files.map(({ file, value }) => compileTask(value, spotIn(file), report))
  return {
    tasks: all.map(({ task }) => task),
    answers: Object.fromEntries(all.map(({ task, answer }) => [task.id, answer])),
    notes: Object.fromEntries(all.map(({ task, notes }) => [task.id, notes])),
  }
}

function compileTask(task: TaskFile, spot: Spot, report: Report) {
  const { title, skill, minutes, prompt, editorsView, refs, mistakes, teacherNote } = task
  const { asked, answer, notes } = split(task, spot, report)
  const id: TaskId = `task:${task.id}`
  return {
    task: { id, title, skill, minutes, asOf: dayOrNull(task.asOf, inside(spot, 'asOf'), report), prompt, ...asked },
    answer: {
      asOf: dayOrNull(task.answerAsOf, inside(spot, 'answerAsOf'), report),
      editorsView,
      refs,
      citations: task.sources.map(toCitation),
      ...answer,
    },
    notes: { note: teacherNote, mistakes, ...notes },
  }
}

type AnySplit = { [K in TaskFile['kind']]: Split<K> }[TaskFile['kind']]

function split(task: TaskFile, spot: Spot, report: Report): AnySplit {
  switch (task.kind) {
    case 'cover':
      return splitCover(task)
    case 'order':
      return splitOrder(task)
    case 'place':
      return splitPlace(task)
    case 'span':
      return splitSpan(task, spot, report)
    case 'compare':
      return splitCompare(task)
    case 'weigh':
      return splitWeigh(task)
    case 'quote':
      return splitQuote(task)
    case 'retrieval':
      return splitRetrieval(task)
    case 'exit':
      return splitExit(task, spot, report)
  }
}

/** Null for what can be said only in hindsight. */
export function dayOrNull(text: string, spot: Spot, report: Report): Day | null {
  return text === IN_HINDSIGHT ? null : compileDay(text, spot, report)
}
