import type { Issue } from '#src/domain/issue.ts'
import { type Finding, type Report, inside, spotIn, toError } from './issue-log.ts'
import { readForeignGeometry } from './foreign-geometry.ts'
import { showValue } from './show-value.ts'

type Members = Readonly<Record<string, unknown>>
export type OwnGeoJson = { readonly value: unknown; readonly issues: readonly Issue[] }

/** Names under which programs call longitude and latitude of WGS 84, the only system that GeoJSON has. */
const WGS_84 = /(?:CRS84|EPSG:{1,2}4326|OGC:{1,2}4326|WGS ?84)$/i
/** What map programs add to the properties of a shape: numbers of rows, and how it was to be drawn. */
const ADDED = new Set([
  ...['fid', 'ogc_fid', 'layer', 'path', 'marker-color', 'marker-size', 'marker-symbol'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity'],
])

/**
 * A collection as QGIS, geojson.io and others write it, in the form of our own files: without their members around the
 * features, without properties that are null because another shape has them, with lists and groups as such where a
 * program made text of them. What would be lost by this is an issue.
 */
export function readForeignGeoJson(file: string, value: unknown): OwnGeoJson {
  const issues: Issue[] = []
  const report: Report = (spot, finding) => issues.push(toError(spot, finding))
  if (!isMembers(value) || !Array.isArray(value['features'])) return { value, issues }
  const system = systemOf(value['crs'])
  if (system !== null && !WGS_84.test(system)) report(spotIn(file, 'crs'), otherSystem(system))
  const heights: number[] = []
  const features = value['features'].map((feature: unknown, at) => {
    if (!isMembers(feature)) return feature
    const spot = spotIn(file, 'features', at)
    const { geometry, hasHeights } = readForeignGeometry(feature['geometry'], inside(spot, 'geometry'), report)
    if (hasHeights) heights.push(at)
    return { type: feature['type'], properties: readProperties(feature['properties']), geometry }
  })
  const [first] = heights
  if (first !== undefined) issues.push(heightsLeftOut(file, first, heights.length))
  return { value: { type: value['type'], features }, issues }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function systemOf(crs: unknown): string | null {
  if (crs === undefined || crs === null) return null
  const properties = isMembers(crs) ? crs['properties'] : crs
  const name = isMembers(properties) ? (properties['name'] ?? properties['code'] ?? properties) : properties
  return typeof name === 'string' ? name : showValue(name)
}

function otherSystem(system: string): Finding {
  return {
    rule: 'geojson',
    message: `The coordinates are in another system: ${showValue(system)}.`,
    hint: 'Export the layer again with WGS 84 (EPSG:4326): longitude and latitude in degrees.',
  }
}

function heightsLeftOut(file: string, first: number, count: number): Issue {
  return {
    severity: 'warning',
    rule: 'geojson',
    ...spotIn(file, 'features', first, 'geometry'),
    message: `Heights are not used and were left out (of ${count} ${count === 1 ? 'shape' : 'shapes'}).`,
    hint: 'Export the layer without Z values, or leave it so.',
  }
}

function readProperties(properties: unknown): unknown {
  if (!isMembers(properties)) return properties
  const kept = Object.entries(properties).filter(([name, value]) => value !== null && !ADDED.has(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutNulls(fromText(value))]))
}

/** Map programs know no lists and groups, and put them into a text. They also write days with strokes. */
function fromText(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (/^\d{4}\/\d{2}\/\d{2}$/.test(value)) return value.replaceAll('/', '-')
  if (!/^\s*[[{]/.test(value)) return value
  try {
    const parsed: unknown = JSON.parse(value)
    return parsed
  } catch {
    return value
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isMembers(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (each === null ? [] : [[name, withoutNulls(each)]])),
  )
}
