import type { Marks, TextVersion } from '#src/domain/mode.ts'
import type { MarkKind } from './mark-kind.ts'

/** How a mention is drawn: with the line of a kind, with a sign in the margin, or as the words that it is. */
export type ShownMark =
  | { readonly as: 'line'; readonly kind: MarkKind }
  | { readonly as: 'sign'; readonly kind: 'claim' | 'dispute' }
  | { readonly as: 'words' }

/**
 * In guided mode there are two underlines: one for what is on the map, one for anything else explained. Claims of the
 * document and disputes have a sign in the margin instead, to keep the sentence clean.
 */
export function shownMark(kind: MarkKind, marks: Marks): ShownMark {
  if (marks === 'plain') return { as: 'words' }
  if (marks === 'all') return { as: 'line', kind }
  if (kind === 'claim' || kind === 'dispute') return { as: 'sign', kind }
  return { as: 'line', kind: kind === 'place' || kind === 'shape' ? 'place' : 'term' }
}

/** Whether corrections show their letters: in guided mode only when the seed is shown. */
export function areChangesMarked(marks: Marks, texts: readonly TextVersion[]): boolean {
  return marks === 'all' || (marks === 'guided' && texts.includes('seed'))
}
