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
export type UnplacedReason = 'not-an-annotation' | 'another-document' | 'no-such-passage' | 'words-not-found'

/** All that a reader has made. */
export type Workbook = { readonly notes: readonly Note[]; readonly unplaced: readonly Unplaced[] }

export const EMPTY_WORKBOOK: Workbook = { notes: [], unplaced: [] }

/** Notes of both; of two states of one note the one changed last. Nothing of either is dropped. */
export function mergeWorkbooks(mine: Workbook, theirs: Workbook): Workbook {
  const notes = new Map(mine.notes.map((note) => [note.id, note]))
  for (const note of theirs.notes) {
    const known = notes.get(note.id)
    if (known === undefined || known.modified < note.modified) notes.set(note.id, note)
  }
  const known = new Set(mine.unplaced.map(({ annotation }) => JSON.stringify(annotation)))
  const more = theirs.unplaced.filter(({ annotation }) => !known.has(JSON.stringify(annotation)))
  return { notes: [...notes.values()], unplaced: [...mine.unplaced, ...more] }
}
