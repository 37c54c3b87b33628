import type { Instant } from '../instant.ts'
import type { Note } from '../note.ts'
import type { Answer, AnswerableId } from './answer.ts'

/** An annotation that cannot be placed in this document: kept verbatim, so that nothing is lost. */
export type Unplaced = { readonly id: string; readonly annotation: unknown; readonly reason: UnplacedReason }

export const UNPLACED_REASONS = [
  'not-an-annotation',
  'another-document',
  'says-not-about-what',
  'no-such-passage',
  'no-such-question',
  'not-understood',
  'words-not-found',
  'words-found-twice',
] as const
export type UnplacedReason = (typeof UNPLACED_REASONS)[number]

/** A deletion with its time, so that it holds in every window; or a restoration. */
export type Tombstone = { readonly id: string; readonly at: Instant; readonly restored?: true }

/** Everything the reader has made. */
export type Workbook = {
  readonly notes: readonly Note[]
  /** Answers to every task, including those from other files or windows. */
  readonly answers: readonly Answer[]
  readonly unplaced: readonly Unplaced[]
  readonly deleted: readonly Tombstone[]
}

/** Whether the device stores it; `beside`: stored next to a newer version's data; otherwise why not. */
export type Keeping = 'kept' | 'beside' | 'full' | 'blocked'

export const EMPTY_WORKBOOK: Workbook = { notes: [], answers: [], unplaced: [], deleted: [] }

/** Whether it is empty. */
export function isEmpty({ notes, answers, unplaced }: Workbook): boolean {
  return notes.length + answers.length + unplaced.length === 0
}

export function answersTo({ answers }: Workbook, task: AnswerableId): readonly Answer[] {
  return answers.filter((answer) => answer.task === task)
}
