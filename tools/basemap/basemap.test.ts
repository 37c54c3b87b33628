import { readFileSync } from 'node:fs'
import type { FeatureCollection, Geometry } from 'geojson'
import type { Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import { modernKoreanBorder } from './frontier.ts'

const FOLDER = new URL('../../data/basemap/', import.meta.url)
const KAESONG = [126.5544, 37.9708] as const
const countries = JSON.parse(
  readFileSync(new URL(import.meta.resolve('world-atlas/countries-10m.json')), 'utf8'),
) as Topology

function geometriesOf(name: string): readonly Geometry[] {
  const all = JSON.parse(readFileSync(new URL(`${name}.geojson`, FOLDER), 'utf8')) as FeatureCollection
  return all.features.map((each) => each.geometry)
}

function linesOf(name: string): readonly (readonly number[][])[] {
  return geometriesOf(name).flatMap((each) => (each.type === 'MultiLineString' ? each.coordinates : []))
}

function ringsOf(name: string): readonly (readonly number[][])[] {
  return geometriesOf(name).flatMap((each) => (each.type === 'MultiPolygon' ? each.coordinates.flat() : []))
}

/** Degrees from a point to the nearest segment of a line. */
function away([x = 0, y = 0]: readonly number[], line: readonly number[][]): number {
  return Math.min(
    ...line.slice(1).map(([bx = 0, by = 0], at) => {
      const [ax = 0, ay = 0] = line[at] ?? []
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
    }),
  )
}

describe('the base map', () => {
  const forbidden = modernKoreanBorder(countries).coordinates

  test('knows where the modern boundary between the two Koreas runs, so that the next test can fail', () => {
    const points = forbidden.flat()
    expect(points.length).toBeGreaterThan(20)
    expect(points.some(([, lat = 0]) => lat > 38.4) && points.some(([, lat = 0]) => lat < 38)).toBe(true)
  })

  test('draws no frontier along that boundary', () => {
    const drawn = linesOf('frontier').flat()
    expect(drawn.length).toBeGreaterThan(200)
    const near = drawn.filter((point) => forbidden.some((line) => away(point, line) < 0.2))
    expect(near).toEqual([])
  })

  test('draws no coast along its inland part either', () => {
    // the two ends lie on the sea; between them no line of ours may come near
    const inland = forbidden.flat().filter(([lon = 0]) => lon > 126.8 && lon < 128.2)
    const lines = [...linesOf('frontier'), ...ringsOf('land')].filter((line) =>
      line.some(([lon = 0, lat = 0]) => lon > 126 && lon < 129 && lat > 37 && lat < 39),
    )
    expect(inland.length).toBeGreaterThan(10)
    expect(inland.filter((point) => lines.some((line) => away(point, line) < 0.01))).toEqual([])
  })

  test('leaves Kaesong south of the 38th parallel, and the modern boundary would not', () => {
    expect(KAESONG[1]).toBeLessThan(38)
    const southOfKaesong = forbidden
      .flat()
      .some(([lon = 0, lat = 0]) => Math.abs(lon - KAESONG[0]) < 0.3 && lat < 37.97)
    expect(southOfKaesong).toBe(true)
  })

  test('reaches from the Yalu mouth to the Tumen mouth', () => {
    const all = linesOf('frontier')
    const closest = (point: readonly number[]) => Math.min(...all.map((line) => away(point, line)))
    expect(closest([124.4, 40.1])).toBeLessThan(0.1)
    expect(closest([130.65, 42.4])).toBeLessThan(0.15)
  })

  test('stays within its plate and rounds to four decimals', () => {
    for (const [lon = 0, lat = 0] of [...linesOf('frontier'), ...linesOf('coast')].flat()) {
      expect(lon >= 112 && lon <= 137 && lat >= 33 && lat <= 52).toBe(true)
      expect(Number(lon.toFixed(4)) === lon && Number(lat.toFixed(4)) === lat).toBe(true)
    }
  })

  test('closes every ring of land', () => {
    for (const name of ['land', 'world']) {
      const rings = ringsOf(name)
      expect(rings.length).toBeGreaterThan(50)
      expect(rings.every((ring) => ring.length > 3 && String(ring[0]) === String(ring.at(-1)))).toBe(true)
    }
  })
})
