import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { globalStateOf } from './expressions.ts'
import type { Inks } from './inks.ts'
import { areaLabels, areaLayers } from './layers/areas.ts'
import { frontierLabels, groundLabels } from './layers/base-labels.ts'
import { type GroundData, NOTHING, baseLayers, baseSources } from './layers/base.ts'
import { frontLabels, frontLayers, frontRoom, ghostLabels } from './layers/fronts.ts'
import { lineLabels, lineLayers, referenceLabels } from './layers/lines.ts'
import { movementLayers } from './layers/movements.ts'
import { dotRoom, placeLabels, placeLayers } from './layers/places.ts'
import { pageRoom, sealRoom } from './layers/room.ts'
import { withTextScale } from './text-scale.ts'
import { unitLabels, unitLayers } from './layers/units.ts'
import { partOf } from './base-data.ts'
import type { MapLayer, MapScene, SignLayer } from './map-scene.ts'

export const SIGN_SOURCES = [
  'areas',
  'fronts',
  'lines',
  'movements',
  'units',
  'places',
] as const satisfies readonly SignLayer[]

/** The whole style of a scene. There is no glyph server and no host but our own. */
export function buildStyle(scene: MapScene, inks: Inks, ground: GroundData = scene.base): StyleSpecification {
  const state = Object.entries(globalStateOf(scene)).map(([name, value]) => [name, { default: value }])
  const shown = new Set(scene.layers)
  const layers = [
    ...layerGroups(inks, scene).flatMap(({ group, layers: made }) =>
      made.map((layer) => withTextScale(withVisibility(layer, group === null || shown.has(group)), scene.textScale)),
    ),
    sealRoom(),
    // placed first of all
    pageRoom(),
  ]
  return {
    version: 8,
    state: Object.fromEntries(state) as NonNullable<StyleSpecification['state']>,
    sources: {
      ...baseSources(scene, ground),
      ...signSources(scene),
      seals: { type: 'geojson', data: sealPoints(scene) },
      boxes: { type: 'geojson', data: NOTHING },
    },
    layers,
  }
}

/** Layers that one legend switch controls. Layers without a group are always shown. */
type Group = { readonly group: MapLayer | null; readonly layers: readonly LayerSpecification[] }

/** From the ground up. Labels come last, and of two labels the later one is placed first. */
export function layerGroups(inks: Inks, scene: MapScene): readonly Group[] {
  const places = placeLabels(inks)
  return [
    ...byPart(baseLayers(inks)),
    { group: 'areas', layers: areaLayers(inks) },
    { group: 'lines', layers: lineLayers(inks) },
    { group: 'movements', layers: movementLayers(inks) },
    { group: 'fronts', layers: frontLayers(inks) },
    { group: 'places', layers: placeLayers(inks) },
    { group: 'lines', layers: lineLabels(inks) },
    ...byPart(groundLabels(inks)),
    { group: 'areas', layers: areaLabels(inks) },
    { group: 'fronts', layers: ghostLabels(inks) },
    { group: null, layers: frontierLabels(inks, scene) },
    { group: 'places', layers: places.plain },
    { group: 'units', layers: unitLabels(inks, scene.textScale) },
    // it can be anywhere along a line, and leaves room for names with only one position
    { group: 'lines', layers: referenceLabels(inks) },
    { group: 'places', layers: places.kept },
    { group: 'units', layers: unitLayers() },
    { group: 'places', layers: dotRoom() },
    { group: 'fronts', layers: [frontRoom()] },
    // the date of the front before any sign that could take its room
    { group: 'fronts', layers: frontLabels(inks, scene.textScale) },
  ]
}

/** Layers of the ground, each in the group of its part. */
function byPart(layers: readonly LayerSpecification[]): readonly Group[] {
  return layers.map((layer) => ({ group: partOf(layer.id), layers: [layer] }))
}

function signSources(scene: MapScene): Readonly<Record<string, SourceSpecification>> {
  return Object.fromEntries(
    SIGN_SOURCES.map((name) => [
      name,
      { type: 'geojson', data: scene.signs[name], promoteId: 'id', tolerance: 0.2 } satisfies SourceSpecification,
    ]),
  )
}

/** Where the seals stand, so that names keep clear of them. */
export function sealPoints(scene: MapScene): GeoJSON.FeatureCollection {
  const features = scene.seals.flatMap(({ at, offset }): GeoJSON.Feature[] =>
    at === null
      ? []
      : [
          {
            type: 'Feature',
            properties: { offset: [...offset] },
            geometry: { type: 'Point', coordinates: [at[0], at[1]] },
          },
        ],
  )
  return { type: 'FeatureCollection', features }
}

function withVisibility(layer: LayerSpecification, visible: boolean): LayerSpecification {
  return { ...layer, layout: { ...layer.layout, visibility: visible ? 'visible' : 'none' } }
}
