import type { Instant } from '../instant.ts'
import type { Note } from '../note.ts'
import type { Answer, TaskId } from './answer.ts'

/** An annotation that was read but has no place in this document: kept as it came, so that nothing is lost. */
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

/** That a thing was deleted, and when, so it stays deleted in every window; or that it was brought back. */
export type Tombstone = { readonly id: string; readonly at: Instant; readonly restored?: true }

/** All that a reader has made. */
export type Workbook = {
  readonly notes: readonly Note[]
  /** Of every task; those of other files or windows stand beside one's own. */
  readonly answers: readonly Answer[]
  readonly unplaced: readonly Unplaced[]
  readonly deleted: readonly Tombstone[]
}

/** Whether the device keeps it: `beside` what a newer version of the page has written; or why not. */
export type Keeping = 'kept' | 'beside' | 'full' | 'blocked'

export const EMPTY_WORKBOOK: Workbook = { notes: [], answers: [], unplaced: [], deleted: [] }

/** Whether there is nothing in it that anybody could miss. */
export function isEmpty({ notes, answers, unplaced }: Workbook): boolean {
  return notes.length + answers.length + unplaced.length === 0
}

export function answersTo({ answers }: Workbook, task: TaskId): readonly Answer[] {
  return answers.filter((answer) => answer.task === task)
}
