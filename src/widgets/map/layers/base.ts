import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { type Inks, mix } from '../inks.ts'
import { ITALIC } from '../fonts.ts'
import type { MapScene } from '../map-scene.ts'
import { byZoom } from '../expressions.ts'

const GRATICULE_STEP = 2
/** Distance from the coast of each water line, in pixels, outermost first. */
const WATER_LINES = [8.5, 5, 2.2] as const

export function baseSources(scene: MapScene): Readonly<Record<string, SourceSpecification>> {
  return {
    world: { type: 'geojson', data: scene.base.world, tolerance: 0.5 },
    land: { type: 'geojson', data: scene.base.land, tolerance: 0.25 },
    coast: { type: 'geojson', data: scene.base.coast, tolerance: 0.25 },
    frontier: { type: 'geojson', data: scene.base.frontier, tolerance: 0.25 },
    graticule: { type: 'geojson', data: graticule() },
  }
}

/** Sea, water lines, land, coast, graticule, frontier: what lies under everything the lesson draws. */
export function baseLayers(inks: Inks): readonly LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': inks.sea } },
    ...WATER_LINES.flatMap((distance, at) => waterLine(inks, distance, at)),
    {
      id: 'world',
      type: 'fill',
      source: 'world',
      filter: ['==', ['get', 'role'], 'land'],
      paint: { 'fill-color': inks['land-0'], 'fill-antialias': false },
    },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': inks['land-0'], 'fill-antialias': false } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': mix(inks.sea, inks['ink-2'], 0.45), 'line-width': 0.6, 'line-opacity': 0.45 },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      filter: ['==', ['get', 'role'], 'line'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': mix(inks.sea, inks.ink, 0.62), 'line-width': byZoom([5, 0.7], [9, 1.1]) },
    },
    {
      id: 'world-coast',
      type: 'line',
      source: 'world',
      filter: ['==', ['get', 'role'], 'line'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': mix(inks.sea, inks.ink, 0.5), 'line-width': 0.7 },
    },
    {
      id: 'frontier-band',
      type: 'line',
      source: 'frontier',
      filter: ['==', ['get', 'role'], 'line'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': mix(inks['land-1'], inks['ink-2'], 0.1), 'line-width': byZoom([5, 4], [9, 8]) },
    },
    {
      id: 'frontier',
      type: 'line',
      source: 'frontier',
      filter: ['==', ['get', 'role'], 'line'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': inks['ink-2'], 'line-width': 1, 'line-dasharray': [7, 2.5, 1.2, 2.5] },
    },
  ]
}

/** Drawn with the other names, so that it competes with them for room. */
export function frontierLabels(inks: Inks, scene: MapScene): readonly LayerSpecification[] {
  return [
    {
      id: 'frontier-label',
      type: 'symbol',
      source: 'frontier',
      filter: ['==', ['get', 'role'], 'label'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 110,
        'text-field': scene.words.frontier,
        'text-font': ITALIC,
        'text-size': 12,
        'text-offset': [0, -0.9],
        'text-letter-spacing': 0.04,
        'text-max-angle': 80,
      },
      paint: { 'text-color': inks['ink-2'], 'text-halo-color': inks['land-0'], 'text-halo-width': 1.2 },
    },
  ]
}

/** A hairline that follows the coast: a wide stroke with a narrower one over it; the land covers the other half. */
function waterLine(inks: Inks, distance: number, at: number): LayerSpecification[] {
  const line = mix(inks.sea, inks['ink-2'], 0.12 + at * 0.09)
  const stroke = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'coast',
    filter: ['==', ['get', 'role'], 'water'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width * 2 },
  })
  return [stroke(`water-line-${String(at)}`, line, distance), stroke(`water-${String(at)}`, inks.sea, distance - 0.5)]
}

function graticule(): GeoJSON.MultiLineString {
  const steps = (first: number, last: number) =>
    Array.from({ length: (last - first) / GRATICULE_STEP + 1 }, (_, at) => first + at * GRATICULE_STEP)
  return {
    type: 'MultiLineString',
    coordinates: [
      ...steps(90, 160).map((lon) => [
        [lon, 10],
        [lon, 66],
      ]),
      ...steps(10, 66).map((lat) => [
        [90, lat],
        [160, lat],
      ]),
    ],
  }
}
