import type { PassageId } from './ref.ts'

/** Letters kept before and after quoted words, by which they are told from the same words elsewhere. */
export const SURROUNDINGS = 32

/** A stretch of the reading text of a passage, in UTF-16 offsets; `exact` is what stands there. */
export type NotePlace = {
  readonly passage: PassageId
  readonly start: number
  readonly end: number
  readonly exact: string
}

/**
 * Words of the document as evidence: where they stand, what stands around them, and on which lines of the edition.
 * They are found again by their surroundings should the text move.
 */
export type Quotation = NotePlace & {
  readonly prefix: string
  readonly suffix: string
  readonly lines: { readonly first: number; readonly last: number }
}
