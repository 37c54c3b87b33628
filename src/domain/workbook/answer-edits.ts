import { type Instant, instantAfter } from '../instant.ts'
import type { Answer, AnswerKind, Attempt, AnswerableId } from './answer.ts'
import type { Workbook } from './workbook.ts'
import { instantOfChange, upsert, withoutTombstone } from './workbook-edits.ts'

type Given<K extends AnswerKind> = Pick<Attempt<K>, 'content'> & Partial<Omit<Attempt<K>, 'content'>>

/** What to write of an answer; missing parts keep their value. */
export type AnswerEdit<K extends AnswerKind = AnswerKind> = {
  [Kind in K]: Given<Kind> & { readonly id: string; readonly task: AnswerableId; readonly kind: Kind }
}[K]

/** Records a first answer, or changes it until it is locked in. A locked answer is never changed. */
export function withAnswer(workbook: Workbook, reply: AnswerEdit, now: Instant): Workbook {
  const known = answerOf(workbook, reply.id)
  if (known !== undefined && (known.locked !== null || known.kind !== reply.kind)) return workbook
  const first = attempt(reply, known?.first, now)
  const { id, task, kind } = reply
  return withState(
    workbook,
    { id, task, kind, locked: null, second: null, created: known?.created ?? now, first } as Fresh,
    now,
  )
}

/** Locks in the first answer. */
export function withLock(workbook: Workbook, id: string, now: Instant): Workbook {
  const known = answerOf(workbook, id)
  return known === undefined || known.locked !== null ? workbook : withState(workbook, { ...known, locked: now }, now)
}

/** Adds second thoughts to a first answer that is locked in. */
export function withSecondThought(workbook: Workbook, reply: Omit<AnswerEdit, 'task'>, now: Instant): Workbook {
  const known = answerOf(workbook, reply.id)
  if (known === undefined || known.locked === null || known.kind !== reply.kind) return workbook
  return withState(workbook, { ...known, second: attempt(reply, known.second ?? undefined, now) } as Answer, now)
}

type Fresh = Omit<Answer, 'modified'>

function withState(workbook: Workbook, answer: Fresh, now: Instant): Workbook {
  const made = { ...answer, modified: instantOfChange(workbook, answer.id, now) } as Answer
  return { ...workbook, ...withoutTombstone(workbook, answer.id), answers: upsert(workbook.answers, made) }
}

function answerOf({ answers }: Workbook, id: string): Answer | undefined {
  return answers.find((answer) => answer.id === id)
}

function attempt(given: Given<AnswerKind>, before: Attempt | undefined, now: Instant): Attempt {
  const { content, sure = before?.sure ?? null, reason = before?.reason ?? '' } = given
  return { content, sure, reason, at: given.at ?? instantAfter(now, before?.at) }
}
