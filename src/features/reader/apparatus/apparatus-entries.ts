import type { Change, Passage } from '#src/domain/document.ts'
import { type PassageId, nameOf } from '#src/domain/ref.ts'

/** Changes are lettered, as in a printed edition, because numerals belong to the recommendations. */
export type ChangeEntry = { readonly letter: string; readonly passage: PassageId; readonly change: Change }
export type QueryEntry = { readonly number: number; readonly passage: PassageId; readonly text: string }
export type Apparatus = {
  readonly changes: readonly ChangeEntry[]
  readonly queries: readonly QueryEntry[]
}

export function toApparatus(passages: readonly Passage[]): Apparatus {
  return {
    changes: passages
      .flatMap(({ id, changes }) => changes.map((change) => ({ passage: id, change })))
      .map((entry, position) => ({ ...entry, letter: toLetter(position) })),
    queries: passages
      .flatMap(({ id, queries }) => queries.map((text) => ({ passage: id, text })))
      .map((entry, position) => ({ ...entry, number: position + 1 })),
  }
}

/** a … z, then aa, ab …, as an `<ol type="a">` counts. */
export function toLetter(position: number): string {
  const last = String.fromCharCode(97 + (position % 26))
  return position < 26 ? last : toLetter(Math.floor(position / 26) - 1) + last
}

/** The ids of both ends of each cross-reference between text and apparatus, and of the gloss in the text. */
export const anchors = {
  /** What can be done with a passage. */
  passage: (passage: PassageId) => `passage-${nameOf(passage)}`,
  change: (letter: string) => `change-${letter}`,
  changeInText: (letter: string) => `change-${letter}-in-text`,
  query: (number: number) => `query-${number}`,
  queryInText: (number: number) => `query-${number}-in-text`,
  gap: (passage: PassageId, position: number) => `left-out-${nameOf(passage)}-${position}`,
  gapInText: (passage: PassageId, position: number) => `left-out-${nameOf(passage)}-${position}-in-text`,
  glossOfChange: (letter: string) => `gloss-change-${letter}`,
  glossOfQuery: (number: number) => `gloss-query-${number}`,
  glossOfGap: (passage: PassageId, position: number) => `gloss-left-out-${nameOf(passage)}-${position}`,
  glossOfMention: (passage: PassageId, start: number) => `gloss-${nameOf(passage)}-${start}`,
}
