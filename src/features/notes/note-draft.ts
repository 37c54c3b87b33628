import { type Draft, type Drafts, type Fields, isBlank } from '#src/domain/draft.ts'
import type { Note } from '#src/domain/note.ts'
import { compareInstants } from '#src/domain/instant.ts'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { placesOfWords } from '#src/lesson/workbook/find-quote.ts'

/** An unfinished note: its place, and its text so far. */
export type NoteFields = {
  readonly passage: string
  readonly exact: string
  readonly start: string
  readonly text: string
}

const NEW = 'note:'
const EDIT = 'edit:'

/** Each range of words has its own draft. The first is for a passage chosen in the form. */
export function noteDraftKey(place: NotePlace | null): string {
  return place === null ? NEW : `${NEW}${place.passage}@${place.start}-${place.end}`
}

export const editDraftKey = (id: string) => EDIT + id

/** An edited note's text, with its place in case the note is deleted elsewhere. */
export function editFields({ passage, exact, start }: Note, text: string): NoteFields {
  return { passage, exact, start: `${start}`, text }
}

export function fieldsOf(fields: Fields | null, place: NotePlace | null, firstPassage: string): NoteFields {
  const { passage = firstPassage, exact = '', start = 0 } = place ?? {}
  return { passage, exact, start: `${start}`, text: '', ...fields }
}

/** The places that the fields name; of several the one that was chosen goes first. */
export function placesNamed({ passage, exact, start }: NoteFields, index: LessonIndex): readonly NotePlace[] {
  const known = index.lesson.passages.find(({ id }) => id === passage)
  const places = known === undefined ? [] : placesOfWords(index, known.id, exact)
  const chosen = places.find((place) => `${place.start}` === start)
  return chosen === undefined ? places : [chosen, ...places.filter((place) => place !== chosen)]
}

export type Unfinished = { readonly key: string; readonly draft: Draft; readonly place: NotePlace | null }

/** Unfinished notes, latest first, including edits of a note that was deleted in another window. */
export function unfinishedNotes(drafts: Drafts, notes: readonly Note[], index: LessonIndex): readonly Unfinished[] {
  const isEdited = (key: string) => notes.some(({ id }) => editDraftKey(id) === key)
  const isOfNote = (key: string) => key.startsWith(NEW) || (key.startsWith(EDIT) && !isEdited(key))
  return Object.entries(drafts)
    .filter(([key, draft]) => isOfNote(key) && !isBlank(draft))
    .sort(([, a], [, b]) => compareInstants(b.at, a.at))
    .map(([key, draft]) => ({ key, draft, place: key === NEW ? null : placeOf(draft.fields, index) }))
}

/** The words that a draft is about; null if the document has no such place. */
function placeOf({ passage, exact = '', start = '' }: Fields, { lesson }: LessonIndex): NotePlace | null {
  const known = lesson.passages.find(({ id }) => id === passage)
  const from = Number(start)
  const stands = known !== undefined && exact !== '' && known.reading.startsWith(exact, from)
  return stands ? { passage: known.id, start: from, end: from + exact.length, exact } : null
}
