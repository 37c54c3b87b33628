import type { Passage } from './document.ts'
import type { PassageId } from './ref.ts'

/** Letters to a line of the edition, about those of a typewritten page. Never change it: people cite the lines. */
export const LINE_LENGTH = 72

/** The lines of a passage, counted from 1 through the whole document. `starts` are offsets in the reading. */
export type PassageLines = { readonly first: number; readonly last: number; readonly starts: readonly number[] }

/**
 * Lines that depend on the reading alone, so that "line 23" means the same words on every screen and on paper:
 * as many whole words as fit, and a new line for every passage.
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

/** The line on which a letter of the reading stands. */
export function lineAt({ first, starts }: PassageLines, offset: number): number {
  return first + starts.filter((start) => start > 0 && start <= offset).length
}
