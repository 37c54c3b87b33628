import type { Passage } from '#src/domain/document.ts'
import { type PassageId, type Ref, parseRef } from '#src/domain/ref.ts'
import { type Apparatus, type ChangeEntry, type QueryEntry, anchors } from '../apparatus/apparatus-entries.ts'
import { MARK_KINDS, type MarkKind } from '../marks/mark-kind.ts'

/** The gloss of a mark in the text. `list` is the id of its entry below the text. */
export type Gloss =
  | { readonly kind: 'mention'; readonly ref: Ref; readonly mark: MarkKind; readonly phrase: string }
  | { readonly kind: 'change'; readonly entry: ChangeEntry; readonly list: string }
  | { readonly kind: 'query'; readonly entry: QueryEntry; readonly list: string }
  | { readonly kind: 'gap'; readonly passage: PassageId; readonly phrase: string; readonly list: string }

/** Everything except mentions, whose elements name their entity themselves. */
export function notesOnText(apparatus: Apparatus, passages: readonly Passage[]): ReadonlyMap<string, Gloss> {
  const changes = apparatus.changes.map(
    (entry) =>
      [anchors.glossOfChange(entry.letter), { kind: 'change', entry, list: anchors.change(entry.letter) }] as const,
  )
  const queries = apparatus.queries.map(
    (entry) =>
      [anchors.glossOfQuery(entry.number), { kind: 'query', entry, list: anchors.query(entry.number) }] as const,
  )
  const gaps = passages.flatMap(({ id, leftOut }) =>
    leftOut.map(
      (phrase, at) =>
        [anchors.glossOfGap(id, at), { kind: 'gap', passage: id, phrase, list: anchors.gap(id, at) }] as const,
    ),
  )
  return new Map<string, Gloss>([...changes, ...queries, ...gaps])
}

/** The gloss of a mark's element; null if it is not a mark. */
export function glossOf(element: HTMLElement, notes: ReadonlyMap<string, Gloss>): Gloss | null {
  const { gloss = '', chooses = '', mark: name, phrase = element.textContent } = element.dataset
  const ref = parseRef(chooses)
  const mark = MARK_KINDS.find((each) => each === name)
  if (ref !== null && mark !== undefined) return { kind: 'mention', ref, mark, phrase }
  return notes.get(gloss) ?? null
}
