import type { Passage } from './document.ts'
import type { PassageId } from './ref.ts'

/** Characters per line of the edition, about a typewritten page's. Never change it: people cite line numbers. */
export const LINE_LENGTH = 72

/** The lines of a passage, numbered from 1 through the whole document. `starts` are offsets in the reading. */
export type PassageLines = { readonly first: number; readonly last: number; readonly starts: readonly number[] }

/**
 * Breaks the reading into lines independently of the screen, so that "line 23" is the same everywhere and on paper: as
 * many whole words as fit, and a new line for every passage.
 */
export function numberLines(
  passages: readonly Pick<Passage, 'id' | 'reading'>[],
): ReadonlyMap<PassageId, PassageLines> {
  let before = 0
  return new Map(
    passages.map(({ id, reading }) => {
      const starts = lineStarts(reading)
      const first = before + 1
      before += starts.length
      return [id, { first, last: before, starts }] as const
    }),
  )
}

export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const start = starts.at(-1) ?? 0
    if (index > start && index + word.length - start > LINE_LENGTH) starts.push(index)
  }
  return starts
}

/** The line number at an offset in the reading. */
export function lineAt({ first, starts }: PassageLines, offset: number): number {
  return first + starts.filter((start) => start > 0 && start <= offset).length
}
