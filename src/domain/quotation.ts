import type { PassageId } from './ref.ts'

/** Length of context kept on each side of a quotation, to tell it from identical words elsewhere. */
export const SURROUNDINGS = 32

/** A range of a passage's reading text, in UTF-16 offsets; `exact` is its content. */
export type NotePlace = {
  readonly passage: PassageId
  readonly start: number
  readonly end: number
  readonly exact: string
}

/**
 * A quotation used as evidence, with its context and line numbers. If the text changes, it is found again by its
 * context.
 */
export type Quotation = NotePlace & {
  readonly prefix: string
  readonly suffix: string
  readonly lines: { readonly first: number; readonly last: number }
}
