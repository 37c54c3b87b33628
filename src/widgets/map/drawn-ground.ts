import type { Bounds } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import { BASE_FILES, type BaseFile } from './base-data.ts'
import { type XY, fromWorld, middleOf, toWorld, worldWidth } from './mercator.ts'

/** Shapes are drawn once on the plate, at this zoom level, and then only scaled and moved. */
export const PLATE_ZOOM = 8

/** A feature of a file, with its shape already drawn on the plate if it is. */
export type DrawnFeature = GeoJSON.Feature & { readonly path?: string }
export type DrawnGround = Omit<GeoJSON.FeatureCollection, 'features'> & { readonly features: readonly DrawnFeature[] }

/** The plate's origin, in the middle of the ground's bounds. */
export function originOf([west, south, east, north]: Bounds): XY {
  return middleOf(toWorld([west, north]), toWorld([east, south]))
}

/** The coarse ground (tools/site/far-ground), which is drawn already, by files again and in degrees. */
export function groundByFile(ground: GeoJSON.GeoJSON, plate: Bounds): Readonly<Record<BaseFile, GeoJSON.GeoJSON>> {
  const features: readonly DrawnFeature[] = ground.type === 'FeatureCollection' ? ground.features : []
  const origin = originOf(plate)
  const byFile = BASE_FILES.map((file): [BaseFile, GeoJSON.FeatureCollection] => {
    const ofFile = features.filter(({ properties }) => properties?.['file'] === file)
    return [file, { type: 'FeatureCollection', features: ofFile.map((feature) => inDegrees(feature, origin)) }]
  })
  return Object.fromEntries(byFile) as Record<BaseFile, GeoJSON.FeatureCollection>
}

function inDegrees({ path, ...feature }: DrawnFeature, origin: XY): GeoJSON.Feature {
  if (path === undefined) return feature
  const lines = path
    .split('M')
    .slice(1)
    .map((line) => positionsOf(line, origin))
  const geometry: GeoJSON.Geometry =
    feature.geometry.type === 'MultiPolygon'
      ? { type: 'MultiPolygon', coordinates: polygonsOf(lines) }
      : { type: 'MultiLineString', coordinates: lines }
  return { ...feature, geometry }
}

/** A point in whole pixels, and the steps from each to the next. */
function positionsOf(line: string, { x: left, y: top }: XY): [number, number][] {
  const numbers = line.match(/-?\d+/g) ?? []
  const pixels = worldWidth(PLATE_ZOOM)
  let [x, y] = [0, 0]
  return Array.from({ length: numbers.length / 2 }, (_, at) => {
    x += Number(numbers[at * 2])
    y += Number(numbers[at * 2 + 1])
    const [lon, lat]: Position = fromWorld({ x: left + x / pixels, y: top + y / pixels })
    return [lon, lat]
  })
}

/** A path does not say which ring begins a polygon; outer rings run counter-clockwise, holes clockwise (RFC 7946). */
function polygonsOf(rings: readonly [number, number][][]): [number, number][][][] {
  const polygons: [number, number][][][] = []
  for (const ring of rings) {
    const last = polygons.at(-1)
    if (last === undefined || isOuter(ring)) polygons.push([ring])
    else last.push(ring)
  }
  return polygons
}

function isOuter(ring: readonly [number, number][]): boolean {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return twice > 0
}
