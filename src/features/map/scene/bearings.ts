import type { Bounds } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'

const EARTH_RADIUS_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (angle: number) => ((angle * 180) / Math.PI + 360) % 360

/** Great-circle distance in kilometres (haversine, on a sphere). */
export function greatCircleKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2
  const h = half(latA, latB) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lonA, lonB)
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h))
}

/** Initial bearing of that route, in degrees clockwise from north. */
export function bearingOf([lonA, latA]: Position, [lonB, latB]: Position): number {
  const turn = radians(lonB - lonA)
  const [a, b] = [radians(latA), radians(latB)]
  const east = Math.sin(turn) * Math.cos(b)
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return degrees(Math.atan2(east, north))
}

/** The direction of a short segment on a Mercator map, in degrees clockwise from up. */
export function turnOnMap([lonA, latA]: Position, [lonB, latB]: Position): number {
  return degrees(Math.atan2((lonB - lonA) * Math.cos(radians((latA + latB) / 2)), latB - latA))
}

function holdsPoint([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

export function easternmost(line: readonly Position[]): Position {
  return line.reduce((east, each) => (each[0] > east[0] ? each : east), line[0] ?? [0, 0])
}

/** Bounding box of the points; null for none. */
export function boxOf(points: readonly Position[]): Bounds | null {
  if (points.length === 0) return null
  const lons = points.map(([lon]) => lon)
  const lats = points.map(([, lat]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

export function centreOf([west, south, east, north]: Bounds): Position {
  return [(west + east) / 2, (south + north) / 2]
}

/** How far outside the initial view counts as near, in degrees. */
const NEARBY = 3

/** Whether the point is on the plate, or near the lesson's own view if that is elsewhere. */
export function isOnTheMap(plate: Bounds, view: Bounds, point: Position): boolean {
  return holdsPoint(plate, point) || isNearView(view, point)
}

export function isNearView([west, south, east, north]: Bounds, point: Position): boolean {
  return holdsPoint([west - NEARBY, south - NEARBY, east + NEARBY, north + NEARBY], point)
}
