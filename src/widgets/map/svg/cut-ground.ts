import type { Bounds, Camera } from '#src/domain/camera.ts'
import { clipLine, clipRing } from '#src/domain/clip.ts'
import type { Position } from '#src/domain/geometry.ts'
import { type Size, positionAt } from '../mercator.ts'

/** What a camera shows, and on every side so many times as much again. */
export function boundsAround(camera: Camera, { width, height }: Size, times: number): Bounds {
  const size = { width, height }
  const [west, north] = positionAt({ x: -width * times, y: -height * times }, camera, size)
  const [east, south] = positionAt({ x: width * (1 + times), y: height * (1 + times) }, camera, size)
  return [west, south, east, north]
}

export function contains([west, south, east, north]: Bounds, inner: Bounds): boolean {
  return west <= inner[0] && south <= inner[1] && east >= inner[2] && north >= inner[3]
}

/** What of the ground lies within bounds. Labels stay whole, since a name is placed along all of its line. */
export function cutGround(data: GeoJSON.GeoJSON, bounds: Bounds): GeoJSON.GeoJSON {
  if (data.type === 'FeatureCollection') {
    return { ...data, features: data.features.map((feature) => cutFeature(feature, bounds)) }
  }
  return data.type === 'Feature' ? cutFeature(data, bounds) : cutGeometry(data, bounds)
}

function cutFeature(feature: GeoJSON.Feature, bounds: Bounds): GeoJSON.Feature {
  if (feature.properties?.['role'] === 'label') return feature
  return { ...feature, geometry: cutGeometry(feature.geometry, bounds) }
}

function cutGeometry(geometry: GeoJSON.Geometry, bounds: Bounds): GeoJSON.Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: cutPolygon(geometry.coordinates, bounds) }
  if (geometry.type === 'MultiPolygon') {
    const polygons = geometry.coordinates.map((polygon) => cutPolygon(polygon, bounds))
    return { ...geometry, coordinates: polygons.filter(({ length }) => length > 0) }
  }
  if (geometry.type === 'LineString') {
    return { type: 'MultiLineString', coordinates: cutLines([geometry.coordinates], bounds) }
  }
  if (geometry.type === 'MultiLineString') return { ...geometry, coordinates: cutLines(geometry.coordinates, bounds) }
  return geometry
}

function cutPolygon(rings: readonly GeoJSON.Position[][], bounds: Bounds): GeoJSON.Position[][] {
  return rings.map((ring) => asWritten(clipRing(asRead(ring), bounds))).filter(({ length }) => length > 0)
}

function cutLines(lines: readonly GeoJSON.Position[][], bounds: Bounds): GeoJSON.Position[][] {
  return lines.flatMap((line) => clipLine(asRead(line), bounds).map(asWritten))
}

// GeoJSON allows positions of any length; those of our files have two numbers
const asRead = (line: readonly GeoJSON.Position[]) => line as unknown as readonly Position[]
const asWritten = (line: readonly Position[]) => line as unknown as GeoJSON.Position[]
