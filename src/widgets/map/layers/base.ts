import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import {
  BASE_FILES,
  BASE_SIGNS,
  type BaseFile,
  type BaseSign,
  SEA,
  SHADE,
  type Tint,
  WATER_LINES,
  type Widths,
  graticule,
  waterLineTint,
} from '../base-data.ts'
import { byZoom } from '../expressions.ts'
import { type Inks, mix } from '../inks.ts'
import type { MapScene } from '../map-scene.ts'

const TOLERANCE = 0.25
const TOLERANCE_FAR = 0.5

/** Of each file its address or what it holds. */
export type GroundData = Readonly<Record<BaseFile, string | GeoJSON.GeoJSON>>
export const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }
export const NO_GROUND = Object.fromEntries(BASE_FILES.map((file) => [file, NOTHING])) as GroundData

export function baseSources(scene: MapScene, ground: GroundData): Readonly<Record<string, SourceSpecification>> {
  const files = BASE_FILES.map((file): [string, SourceSpecification] => [
    file,
    { type: 'geojson', data: ground[file], tolerance: file === 'world' ? TOLERANCE_FAR : TOLERANCE },
  ])
  const [west, south, east, north] = scene.ground.plate
  return {
    ...Object.fromEntries(files),
    graticule: { type: 'geojson', data: graticule(scene.ground.reach) },
    [SHADE.id]: {
      type: 'image',
      url: scene.base.shade,
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    },
  }
}

/** Sea, water lines, land, relief, waters, coast and frontier: everything below the lesson's own signs. */
export function baseLayers(inks: Inks): readonly LayerSpecification[] {
  const lastTint = BASE_SIGNS.findLastIndex(({ file }) => file === 'relief')
  const signs = BASE_SIGNS.map((sign) => layersOf(inks, sign))
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colour(inks, SEA) } },
    ...WATER_LINES.flatMap((distance, at) => waterLine(inks, distance, at)),
    ...signs.slice(0, lastTint + 1).flat(),
    {
      id: SHADE.id,
      type: 'raster',
      source: SHADE.id,
      paint: { 'raster-opacity': SHADE.opacity, 'raster-fade-duration': 0 },
    },
    ...signs.slice(lastTint + 1).flat(),
  ]
}

export function colour(inks: Inks, tint: Tint): string {
  return typeof tint === 'string' ? inks[tint] : mix(inks[tint[0]], inks[tint[1]], tint[2])
}

function layersOf(inks: Inks, { id, file, where, fill, stroke }: BaseSign): LayerSpecification[] {
  const tests = Object.entries(where).map(([name, value]) => ['==', ['get', name], value])
  const filter = ['all', ...tests] as FilterSpecification
  const layers: LayerSpecification[] = []
  if (fill !== undefined) {
    const paint = { 'fill-color': colour(inks, fill), 'fill-antialias': file !== 'world' && file !== 'land' }
    layers.push({ id: stroke === undefined ? id : `${id}-fill`, type: 'fill', source: file, filter, paint })
  }
  if (stroke !== undefined) {
    const { tint, widths, dash, opacity } = stroke
    layers.push({
      id,
      type: 'line',
      source: file,
      filter,
      layout: { 'line-join': 'round', 'line-cap': dash === undefined ? 'round' : 'butt' },
      paint: {
        'line-color': colour(inks, tint),
        'line-width': growing(widths),
        'line-opacity': opacity ?? 1,
        ...(dash === undefined ? {} : { 'line-dasharray': [...dash] }),
      },
    })
  }
  return layers
}

const growing = ([near, far]: Widths): number | ExpressionSpecification =>
  near === far ? near : byZoom([5, near], [9, far])

/** A hairline parallel to the coast: a wide stroke with a narrower one over it; the land covers the inner half. */
function waterLine(inks: Inks, distance: number, at: number): LayerSpecification[] {
  const stroke = (id: string, tint: Tint, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'coast',
    filter: ['==', ['get', 'role'], 'water'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour(inks, tint), 'line-width': width * 2 },
  })
  return [
    stroke(`water-line-${String(at)}`, waterLineTint(at), distance),
    stroke(`water-${String(at)}`, SEA, distance - 0.5),
  ]
}
