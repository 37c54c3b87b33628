import type { Marks, TextVersion } from '#src/domain/mode.ts'
import type { MarkKind } from './mark-kind.ts'

/** How a mention is drawn: with the line of a kind, with a sign in the margin, or as the words that it is. */
export type ShownMark =
  | { readonly as: 'line'; readonly kind: MarkKind }
  | { readonly as: 'sign'; readonly kind: 'claim' | 'dispute' }
  | { readonly as: 'words' }

/**
 * Guided, there are two lines: one for what can be found on the map, one for whatever else is explained. What the
 * document claims, and what is argued about, has a sign in the margin, so that the sentence is left in peace.
 */
export function shownMark(kind: MarkKind, marks: Marks): ShownMark {
  if (marks === 'plain') return { as: 'words' }
  if (marks === 'all') return { as: 'line', kind }
  if (kind === 'claim' || kind === 'dispute') return { as: 'sign', kind }
  return { as: 'line', kind: kind === 'place' || kind === 'shape' ? 'place' : 'term' }
}

/** Whether what the editors corrected bears its letter: guided, only where the scan itself is read. */
export function areChangesMarked(marks: Marks, texts: readonly TextVersion[]): boolean {
  return marks === 'all' || (marks === 'guided' && texts.includes('seed'))
}
