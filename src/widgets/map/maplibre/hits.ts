import type { Kind } from '#src/domain/kinds.ts'
import { type Ref, kindOf, parseRef } from '#src/domain/ref.ts'

/** Hit tolerance for fingers and unsteady hands, in pixels. */
export const REACH = 7
/** Priority of overlapping signs. */
const RANK: readonly Kind[] = ['unit', 'place', 'movement', 'front', 'line', 'area']

/** A sign near the pointer; `exact` if directly under it. */
export type MapHit = { readonly id: string; readonly exact: boolean }

/**
 * The sign that is hit: troops and places first, zones last and only if directly under the pointer; null for the bare
 * map.
 */
export function bestHit(hits: readonly MapHit[]): Ref | null {
  const exact = new Set(hits.filter((hit) => hit.exact).map((hit) => hit.id))
  const refs = hits.flatMap(({ id }) => parseRef(id) ?? [])
  const counted = refs.filter((ref) => kindOf(ref) !== 'area' || exact.has(ref))
  // of signs of one kind the one right under the pointer wins
  const worth = (ref: Ref) => RANK.indexOf(kindOf(ref)) - (exact.has(ref) ? 0.5 : 0)
  return counted.sort((a, b) => worth(a) - worth(b))[0] ?? null
}

/** Halos are drawn for every sign, most of them with no opacity. */
export function isHalo(layer: string): boolean {
  return layer.endsWith('-chosen')
}
