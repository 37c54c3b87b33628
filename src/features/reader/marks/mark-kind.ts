import type { Mention } from '#src/domain/document.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { kindOf } from '#src/domain/ref.ts'

/** How a mention is underlined. Shapes share one style, and rarely mentioned kinds another. */
export const MARK_KINDS = [
  'person',
  'place',
  'shape',
  'term',
  'date',
  'event',
  'claim',
  'dispute',
  'reference',
] as const
export type MarkKind = (typeof MARK_KINDS)[number]

const MARK_OF: { readonly [K in Kind]: MarkKind } = {
  place: 'place',
  area: 'shape',
  front: 'shape',
  line: 'shape',
  movement: 'shape',
  unit: 'shape',
  person: 'person',
  term: 'term',
  event: 'event',
  dispute: 'dispute',
  passage: 'reference',
  recommendation: 'reference',
  source: 'reference',
  extract: 'reference',
}

/** A disputed claim is marked as a dispute. */
export function markOf({ ref, as }: Pick<Mention, 'ref' | 'as'>): MarkKind {
  const mark = MARK_OF[kindOf(ref)]
  return mark === 'dispute' ? mark : (as ?? mark)
}

/** Words of the document rather than a name: they are quoted, beside what they are to be held against. */
export function isOwnWords(mark: MarkKind): boolean {
  return mark === 'claim' || mark === 'date' || mark === 'dispute'
}

/** The legend's entry for a kind describes every mention of that kind to those who cannot see its line. */
export function legendId(mark: MarkKind): string {
  return `mark-${mark}`
}
