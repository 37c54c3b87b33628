import type { Passage } from '#src/domain/document.ts'
import type { PassageLines } from '#src/domain/lines.ts'
import type { TextVersion } from '#src/domain/mode.ts'
import type { LineStarts } from './text-pieces.ts'

/** The lines of a passage in one of its texts: first and last, and where the further ones begin. */
export type ShownLines = { readonly first: number; readonly last: number; readonly breaks: LineStarts }

/**
 * The reading has the edition's lines, the seed those of its file. The simpler wording has none, because it must not be
 * cited as the document.
 */
export function shownLines(passage: Passage, version: TextVersion, lines: PassageLines): ShownLines | null {
  if (version === 'adapted') return null
  const first = version === 'seed' ? passage.seedLine : lines.first
  const starts = version === 'seed' ? afterBreaks(passage.seed) : lines.starts.slice(1)
  return { first, last: first + starts.length, breaks: new Map(starts.map((start, at) => [start, first + at + 1])) }
}

function afterBreaks(text: string): number[] {
  return [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
}
