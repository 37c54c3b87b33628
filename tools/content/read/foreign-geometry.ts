import type { Position } from '#src/domain/geometry.ts'
import { turnOf } from '../compile/plane.ts'
import type { Report, Spot } from './issue-log.ts'

type Read = { readonly geometry: unknown; readonly hasHeights: boolean }
type Geometry = { readonly type: string; readonly coordinates?: unknown; readonly geometries?: unknown }

/**
 * A geometry in the form of our own files: one shape of one part, on the plane, its rings turned as GeoJSON has them.
 */
export function readForeignGeometry(geometry: unknown, spot: Spot, report: Report): Read {
  if (geometry === null) {
    report(spot, { rule: 'geojson', message: 'This shape is drawn nowhere.', hint: 'Draw it, or delete the feature.' })
    return { geometry, hasHeights: false }
  }
  const single = toSingle(geometry, spot, report)
  if (!isGeometry(single)) return { geometry: single, hasHeights: false }
  const heights = { found: false }
  const flat = onThePlane(single.coordinates, heights)
  const coordinates = single.type === 'Polygon' && isRings(flat) ? flat.map(turned) : flat
  return { geometry: { type: single.type, coordinates }, hasHeights: heights.found }
}

function isGeometry(value: unknown): value is Geometry {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Programs write one line as a collection of lines that holds one. */
function toSingle(geometry: unknown, spot: Spot, report: Report): unknown {
  if (!isGeometry(geometry)) return geometry
  const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : geometry.coordinates
  const isMany = /^Multi|^GeometryCollection$/.test(geometry.type)
  if (!isMany || !Array.isArray(parts)) return geometry
  if (parts.length === 1) {
    const only: unknown = parts[0]
    if (geometry.type === 'GeometryCollection') return toSingle(only, spot, report)
    return { type: geometry.type.replace('Multi', ''), coordinates: only }
  }
  report(spot, {
    rule: 'geojson',
    message: `This ${geometry.type} has ${parts.length} parts, but a shape of the lesson is one.`,
    hint: 'Keep one part, or make each a feature with an id of its own (in QGIS: Multipart to singleparts).',
  })
  return geometry
}

function onThePlane(coordinates: unknown, heights: { found: boolean }): unknown {
  if (!Array.isArray(coordinates)) return coordinates
  if (typeof coordinates[0] !== 'number') return coordinates.map((each) => onThePlane(each, heights))
  if (coordinates.length > 2 && coordinates.slice(2).some((height) => height !== 0)) heights.found = true
  return coordinates.slice(0, 2)
}

function isRings(coordinates: unknown): coordinates is Position[][] {
  const isPosition = (each: unknown) => Array.isArray(each) && each.length === 2 && each.every(Number.isFinite)
  return (
    Array.isArray(coordinates) && coordinates.every((ring: unknown) => Array.isArray(ring) && ring.every(isPosition))
  )
}

/**
 * The outer ring counter-clockwise, holes clockwise. Whoever draws by hand cannot choose, and nothing is meant by it.
 */
function turned(ring: readonly Position[], nth: number): readonly Position[] {
  const isHole = nth > 0
  return turnOf(ring) > 0 === isHole && turnOf(ring) !== 0 ? ring.toReversed() : ring
}
