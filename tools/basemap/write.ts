import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Feature, Geometry, Position as Raw } from 'geojson'
import { DETAIL, isWithin } from './box.ts'
import { type Polyline, plain } from './rings.ts'

const FOLDER = new URL('../../data/basemap/', import.meta.url)

/** One feature of a file; `role` and what else is given become its properties. */
export type Part = { readonly role: string; readonly geometry: Geometry } & Readonly<Record<string, unknown>>

/** Coordinates are rounded, one decimal less beyond the detail; what falls together is dropped. */
export function writeParts(name: string, parts: readonly Part[], decimals = 4) {
  const features = parts.map(({ geometry, ...properties }): Feature => ({
    type: 'Feature',
    properties,
    geometry: rounded(geometry, decimals),
  }))
  writeFile(`${name}.geojson`, Buffer.from(`${JSON.stringify({ type: 'FeatureCollection', features })}\n`))
}

export function writeFile(name: string, bytes: Uint8Array) {
  writeFileSync(new URL(name, FOLDER), bytes)
  const kilobytes = (size: number) => `${(size / 1000).toFixed(0)} kB`
  console.log(`${name}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} packed`)
}

export function multiLine(lines: readonly Polyline[]): Geometry {
  return { type: 'MultiLineString', coordinates: lines.map(plain) }
}

function rounded(geometry: Geometry, decimals: number): Geometry {
  const point = ([lon = 0, lat = 0]: Raw) => {
    const kept = isWithin(DETAIL, [lon, lat]) ? decimals : decimals - 1
    return [Number(lon.toFixed(kept)), Number(lat.toFixed(kept))]
  }
  const line = (all: Raw[]) => all.map(point).filter((each, at, list) => String(each) !== String(list[at - 1]))
  if (geometry.type === 'Point') return { ...geometry, coordinates: point(geometry.coordinates) }
  if (geometry.type === 'MultiLineString') {
    return { ...geometry, coordinates: geometry.coordinates.map(line).filter((each) => each.length > 1) }
  }
  if (geometry.type !== 'MultiPolygon') throw new Error(`The base map has no geometry of type ${geometry.type}`)
  const polygons = geometry.coordinates.map((polygon) => polygon.map(line).filter((each) => each.length > 3))
  return { ...geometry, coordinates: polygons.filter((polygon) => polygon.length > 0) }
}
