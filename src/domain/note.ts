import type { Answer } from './expectation.ts'
import type { PassageId } from './ref.ts'

/** A reader's own mark on words of the document. Without text it is a highlight. */
export type Note = {
  readonly id: string
  readonly passage: PassageId
  /** UTF-16 offsets in the reading text of the passage; `exact` is what stands between them. */
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly text: string
  /** ISO 8601 instants. */
  readonly created: string
  readonly modified: string
}

/** Where a new note is to stand. */
export type NotePlace = Pick<Note, 'passage' | 'start' | 'end' | 'exact'>

/** An annotation that was read but has no place in this document: kept as it came, so that nothing is lost. */
export type Unplaced = { readonly annotation: unknown; readonly reason: UnplacedReason }
export type UnplacedReason =
  'not-an-annotation' | 'another-document' | 'no-such-passage' | 'no-such-question' | 'words-not-found'

/** All that a reader has made. */
export type Workbook = {
  readonly notes: readonly Note[]
  /** To the question before the text; those of other files or windows stand beside one's own. */
  readonly answers: readonly Answer[]
  readonly unplaced: readonly Unplaced[]
}

/** Whether the device keeps it, or why not. */
export type Keeping = 'kept' | 'full' | 'blocked'

export const EMPTY_WORKBOOK: Workbook = { notes: [], answers: [], unplaced: [] }

/** Notes and answers of both; of two states of one thing the one changed last. Nothing of either is dropped. */
export function mergeWorkbooks(mine: Workbook, theirs: Workbook): Workbook {
  const known = new Set(mine.unplaced.map(({ annotation }) => JSON.stringify(annotation)))
  const more = theirs.unplaced.filter(({ annotation }) => !known.has(JSON.stringify(annotation)))
  return {
    notes: merge(mine.notes, theirs.notes),
    answers: merge(mine.answers, theirs.answers),
    unplaced: [...mine.unplaced, ...more],
  }
}

function merge<T extends { readonly id: string; readonly modified: string }>(mine: readonly T[], theirs: readonly T[]) {
  const all = new Map(mine.map((each) => [each.id, each]))
  for (const each of theirs) {
    const known = all.get(each.id)
    if (known === undefined || known.modified < each.modified) all.set(each.id, each)
  }
  return [...all.values()]
}

/** Puts a thing in the place of the one with its id, or at the end. */
export function put<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one]
}
