import type { Instant } from './instant.ts'
import type { NotePlace } from './quotation.ts'

/** A reader's own mark on words of the document. Without text it is a highlight. */
export type Note = NotePlace & {
  readonly id: string
  readonly text: string
  readonly created: Instant
  readonly modified: Instant
  /** Extra content of an annotation from another program; notes made here have none. */
  readonly foreign?: ForeignPart
}

/** An annotation from another program, kept verbatim, with the parts of it that are shown beside the note. */
export type ForeignPart = {
  readonly annotation: Readonly<Record<string, unknown>>
  readonly by: string
  readonly tags: readonly string[]
  /** Further places in the document that it is about. */
  readonly also: readonly NotePlace[]
  /** How many more targets it has that have no place here. */
  readonly elsewhere: number
}
