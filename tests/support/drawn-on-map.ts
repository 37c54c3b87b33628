import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import type { Ref } from '#src/domain/ref.ts'
import { STILL_PARTS, mapSceneFrom } from '#src/features/map/scene/map-scene-from.ts'
import { signsOf } from '#src/features/map/scene/signs.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import type { AppState } from '#src/state/app-state.ts'
import { baseUrls } from '#src/widgets/map/base-data.ts'
import type { Inks } from '#src/widgets/map/inks.ts'
import { buildStyle } from '#src/widgets/map/style.ts'
import { words } from './english.ts'
import { index, lesson } from './horizon-of-lesson.ts'

const signs = signsOf(lesson, words)
const INKS = new Proxy({}, { get: () => '#123456' }) as Inks
const TYPES: Readonly<Record<string, number>> = { Point: 1, LineString: 2, Polygon: 3 }

type Drawn = {
  /** By the filters of the style itself, as the library reads them, at a zoom where everything is drawn. */
  readonly features: readonly (Readonly<Record<string, unknown>> & { readonly id: Ref })[]
  readonly seals: readonly string[]
}

/** What the map draws of the lesson in a state. */
export function drawnOnMap(state: AppState, outlook: Outlook, lit: ReadonlySet<Ref> = new Set()): Drawn {
  const scene = mapSceneFrom(
    index,
    state,
    {
      signs,
      outlook,
      lit,
      ...STILL_PARTS,
      base: baseUrls((file) => file),
    },
    words,
  )
  const { layers, state: style = {} } = buildStyle(scene, INKS)
  const globalState = Object.fromEntries(Object.entries(style).map(([name, value]) => [name, value.default]))
  const at = { zoom: 9, globalState } as never
  const features = layers.flatMap((layer) => {
    if (!('source' in layer) || !(layer.source in signs) || !('filter' in layer)) return []
    const { filter } = featureFilter(layer.filter, 'filter', globalState)
    return signs[layer.source as keyof typeof signs].features
      .filter(({ properties, geometry }) => filter(at, { type: TYPES[geometry.type] ?? 1, properties } as never))
      .map(({ properties }) => ({ part: undefined, ...properties }))
  })
  return { features, seals: scene.seals.map(({ name }) => name) }
}
