import { readFileSync } from 'node:fs'
import { geoPath, geoTransform } from 'd3-geo'
import { expect, test } from 'vitest'
import { realIndex } from '#tests/support/real-lesson.ts'
import { createPlate } from './plate.ts'

const plate = createPlate(realIndex().lesson.basemap.plate)
/** Point by point: its own projection would bend lines to great circles. */
const byD3 = geoPath(
  geoTransform({
    point(lon, lat) {
      const { x, y } = plate.project([lon, lat])
      this.stream.point(x, y)
    },
  }),
).digits(1)
const featuresOf = (file: string) =>
  (JSON.parse(readFileSync(`data/basemap/${file}.geojson`, 'utf8')) as GeoJSON.FeatureCollection).features

test.each(['land', 'lakes', 'rivers', 'frontier', 'railways'])(
  'the shapes of %s are drawn as d3-geo draws them',
  (file) => {
    const features = featuresOf(file).filter(({ geometry }) => geometry.type !== 'Point')
    expect(features.length).toBeGreaterThan(0)
    for (const { geometry } of features) expect(plate.path(geometry)).toBe(byD3(geometry) ?? '')
  },
)

test('a single line and a single polygon are shapes as well; a point is none, and nothing has no path', () => {
  const line = [
    [125, 39],
    [126, 40],
  ]
  const ring = [...line, [126, 39], [125, 39]]
  for (const geometry of [
    { type: 'LineString', coordinates: line },
    { type: 'Polygon', coordinates: [ring] },
  ] satisfies GeoJSON.Geometry[])
    expect(plate.path(geometry)).toBe(byD3(geometry))
  expect(plate.path({ type: 'Point', coordinates: [125, 39] })).toBe('')
  expect(plate.path({ type: 'LineString', coordinates: [] })).toBe('')
  expect(plate.path({ type: 'Polygon', coordinates: [[]] })).toBe('')
})
