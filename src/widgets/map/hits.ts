import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import { type Kind, type Ref, kindOf, parseRef } from '#src/domain/ref.ts'
import { SIGN_SOURCES } from './style.ts'

/** Half of a finger's or a shaky hand's width, in pixels. */
const REACH = 7
/** What wins where signs lie on one another. */
const RANK: readonly Kind[] = ['place', 'movement', 'front', 'line', 'area']

/** The topmost sign at a point: places first, zones last; null for the bare map. */
export function signAt(map: MapLibreMap, x: number, y: number): Ref | null {
  const near: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ]
  const sources: readonly string[] = SIGN_SOURCES
  const found = map
    .queryRenderedFeatures(near)
    .filter((feature) => sources.includes(feature.source) && isDrawn(feature.layer.id))
    .flatMap((feature) => parseRef(String(feature.properties['id'])) ?? [])
  const exact = new Set(map.queryRenderedFeatures([x, y]).map((feature) => String(feature.properties['id'])))
  // a zone counts only where the pointer is in it; of signs of one kind the one right under the pointer wins
  const counted = found.filter((ref) => kindOf(ref) !== 'area' || exact.has(ref))
  const worth = (ref: Ref) => RANK.indexOf(kindOf(ref)) - (exact.has(ref) ? 0.5 : 0)
  return counted.sort((a, b) => worth(a) - worth(b))[0] ?? null
}

/** Halos are drawn for every sign, most of them with no opacity. */
function isDrawn(layer: string): boolean {
  return !layer.endsWith('-chosen')
}
