import { type Day, parseIsoDay } from '#src/domain/day.ts'
import type { TaskFile } from '#src/lesson/schema/tasks/task-file.ts'
import { type Spot, inside } from '../../read/issue-log.ts'

/** A text of an exercise, with the last day of which it may speak; null where it speaks in hindsight. */
export type TaskText = {
  readonly text: string
  readonly spot: Spot
  readonly side: 'asked' | 'answer'
  readonly limit: Day | null
}

/** Where any of these stands above a text, it is shown only when an answer has been locked in, or to teachers. */
const ANSWERS = new Set([
  ...['answer', 'editorsView', 'mistakes', 'teacherNote', 'refs', 'sources', 'why', 'reason', 'reply', 'arguable'],
  ...['wrong', 'mapMayShow', 'listenFor', 'misconception', 'later', 'modelQuotations', 'weakQuotations'],
  ...['exampleQuotations', 'document', 'other', 'outsideFrame'],
])
/** Not read as words: ids, days, and what the check itself needs. */
const NO_WORDS = new Set(['id', 'kind', 'asOf', 'answerAsOf', 'from', 'to', 'foreseen', 'source', 'locator'])

/** Every text of an exercise. A part with an `asOf` of its own keeps to that. */
export function textsOfTask(task: TaskFile, spot: Spot): TaskText[] {
  const asked = parseIsoDay(task.asOf)
  const answered = parseIsoDay(task.answerAsOf)
  const walk = (value: unknown, at: Spot, side: TaskText['side'], limit: Day | null): TaskText[] => {
    if (typeof value === 'string') return [{ text: value, spot: at, side, limit }]
    if (typeof value !== 'object' || value === null) return []
    const own = at === spot ? null : ownDay(value)
    return Object.entries(value).flatMap(([key, each]) => {
      if (NO_WORDS.has(key)) return []
      const isAnswer = side === 'answer' || ANSWERS.has(key)
      const due = own ?? (isAnswer && side === 'asked' ? answered : limit)
      return walk(each, inside(at, key), isAnswer ? 'answer' : 'asked', due)
    })
  }
  return walk(task, spot, 'asked', asked)
}

function ownDay(part: object): Day | null {
  return 'asOf' in part && typeof part.asOf === 'string' ? parseIsoDay(part.asOf) : null
}

/** Days that a text of the exercise may name although they are later. */
export function foreseenIn(task: TaskFile): readonly string[] {
  const inside = task.kind === 'span' ? task.thenAsk.flatMap(({ foreseen = [] }) => foreseen) : []
  return [...(task.foreseen ?? []), ...inside]
}
