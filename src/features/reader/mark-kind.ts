import type { Kind } from '#src/domain/ref.ts'

/** How a mention is underlined; shapes share one form, and what is rarely mentioned shares another. */
export const MARK_KINDS = ['place', 'shape', 'person', 'term', 'event', 'dispute', 'reference'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

const MARK_OF: { readonly [K in Kind]: MarkKind } = {
  place: 'place',
  area: 'shape',
  front: 'shape',
  line: 'shape',
  movement: 'shape',
  person: 'person',
  term: 'term',
  event: 'event',
  dispute: 'dispute',
  passage: 'reference',
  recommendation: 'reference',
  source: 'reference',
}

export function markOf(kind: Kind): MarkKind {
  return MARK_OF[kind]
}

/** The legend's entry for a kind describes every mention of that kind to those who cannot see its line. */
export function legendId(mark: MarkKind): string {
  return `mark-${mark}`
}
