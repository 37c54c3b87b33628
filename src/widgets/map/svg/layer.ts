import type { LayerSpecification } from 'maplibre-gl'
import type { Ref } from '#src/domain/ref.ts'
import type { MapHit } from '../maplibre/hits.ts'
import type { MapScene } from '../map-scene.ts'
import type { XY, Size } from '../mercator.ts'
import { type Evaluator, type EvaluationContext, type Subject, compile, textOf } from './expression.ts'
import type { Collisions } from './collisions.ts'
import type { Plate, PlateView } from './plate.ts'

/** A feature on the plate. Its shape never changes; its flags do. */
export type Feature = Omit<Subject, 'flags'> & {
  flags: Subject['flags']
  /** Path data, and the same as points: a single one, or the lines and rings. */
  readonly path: string
  readonly lines: readonly (readonly XY[])[]
}

/** Everything that a layer is drawn from. */
export type DrawState = {
  readonly context: EvaluationContext
  readonly view: PlateView
  readonly size: Size
  readonly collisions: Collisions
}

/** Something of a fixed size. `rest` is its own transform around that point. */
export type FixedSizeMark = { readonly element: SVGElement; readonly at: XY; readonly rest: string }

/** One layer of the style, drawn. */
export type LayerPainter = {
  /** On the plate and scaled with it, or over the drawing at a fixed size. */
  readonly ground: boolean
  readonly group: SVGGElement
  /** Updates everything to the current scene and view. Returns what keeps its size during a zoom. */
  readonly settle: (features: readonly Feature[], now: DrawState) => readonly FixedSizeMark[]
  /** What was drawn within `reach` pixels of a point of the drawing. */
  readonly hits: (point: XY, reach: number, view: PlateView) => readonly MapHit[]
}

export type Layer = Exclude<LayerSpecification, { type: 'background' }>

/** A paint or layout property as a function of feature and view. `fallback` is the style specification's default. */
export function propertyOf(layer: Layer, name: string, fallback: unknown): Evaluator {
  const given: Readonly<Record<string, unknown>> = { ...layer.layout, ...layer.paint }
  return compile(given[name] ?? fallback)
}

/** Of the features of a source, those that a layer draws. */
export type LayerFilter = (features: readonly Feature[], context: EvaluationContext) => readonly Feature[]

/**
 * Which features a layer draws at a zoom level. What follows from a feature alone, as which part of a sign it is, is
 * asked once for each source: most layers draw few of its features.
 */
export function layerFilterOf(layer: Layer): LayerFilter {
  const { minzoom = 0, maxzoom = 99 } = layer
  const tests = testsIn(('filter' in layer ? layer.filter : undefined) ?? true)
  const isOfLayer = compile(['all', ...tests.filter((test) => !readsContext(test))])
  const passes = compile(['all', ...tests.filter(readsContext)])
  let source: readonly Feature[] = []
  let ofLayer: readonly Feature[] = []
  return (features, context) => {
    if (context.zoom < minzoom || context.zoom >= maxzoom) return []
    if (features !== source) {
      source = features
      ofLayer = features.filter((feature) => isOfLayer(feature, context) === true)
    }
    return ofLayer.filter((feature) => passes(feature, context) === true)
  }
}

function testsIn(filter: unknown): readonly unknown[] {
  return Array.isArray(filter) && filter[0] === 'all' ? filter.slice(1).flatMap(testsIn) : [filter]
}

/** Whether a value depends on more than a feature's own properties. */
function readsContext(value: unknown): boolean {
  return /"(?:zoom|global-state|feature-state)"/.test(JSON.stringify(value))
}

/** The ref of a sign; empty for what belongs to the base map. */
export function idOf({ properties }: Feature): string {
  return textOf(properties['id'])
}

export function featuresFrom(data: GeoJSON.GeoJSON, plate: Plate): readonly Feature[] {
  if (data.type === 'FeatureCollection') return data.features.flatMap((each) => featuresFrom(each, plate))
  if (isDrawn(data)) {
    const { properties, geometry, path } = data
    return [{ properties: properties ?? {}, geometry: simpleType(geometry), flags: {}, path, lines: [] }]
  }
  const [geometry, properties] = data.type === 'Feature' ? [data.geometry, data.properties ?? {}] : [data, {}]
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap((each) => featuresFrom(each, plate))
  const lines = linesOf(geometry).map((line) => line.map(([lon = 0, lat = 0]) => plate.project([lon, lat])))
  return [{ properties, geometry: simpleType(geometry), flags: {}, path: plate.path(geometry), lines }]
}

function isDrawn(data: GeoJSON.GeoJSON): data is GeoJSON.Feature & { readonly path: string } {
  return 'path' in data && typeof data.path === 'string'
}

function simpleType({ type }: GeoJSON.Geometry): Feature['geometry'] {
  return type.replace('Multi', '') as Feature['geometry']
}

function linesOf(geometry: Exclude<GeoJSON.Geometry, GeoJSON.GeometryCollection>): readonly GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'MultiPoint':
      return geometry.coordinates.map((each) => [each])
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
  }
}

/** The flags that a selection gives a feature: the same two as the other painter's feature state. */
export function flagsOf(feature: Feature, { lit, selected }: MapScene): Feature['flags'] {
  const id = idOf(feature) as Ref
  return lit.has(id) ? { lit: true, chosen: id === selected } : {}
}
