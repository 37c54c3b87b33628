import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { realIndex } from '#tests/support/real-lesson.ts'
import { BASE_FILES } from './base-data.ts'
import { type DrawnGround, groundByFile } from './drawn-ground.ts'
import { createPlate } from './svg/plate.ts'

const { plate } = realIndex().lesson.basemap
const far = JSON.parse(readFileSync('data/basemap/far.geojson', 'utf8')) as DrawnGround
const byFile = groundByFile(far as GeoJSON.FeatureCollection, plate)
const featuresOf = (data: GeoJSON.GeoJSON) => (data.type === 'FeatureCollection' ? data.features : [])

/** The points of path data with absolute commands or with steps, in whole pixels; a ring's last point is its first. */
function pointsOf(path: string): readonly string[] {
  let [x, y] = [0, 0]
  return path.split('M').flatMap((line) => {
    ;[x, y] = [0, 0]
    const points = [...line.matchAll(/([lL]?)(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].map(([, , right, down]) => {
      const isStep = line.includes('l')
      ;[x, y] = isStep ? [x + Number(right), y + Number(down)] : [Number(right), Number(down)]
      return `${Math.round(x)} ${Math.round(y)}`
    })
    return points.at(-1) === points[0] ? points.slice(0, -1) : points
  })
}

test('drawn on the plate again, what was read back from the coarse ground is the same, point for point', () => {
  const { path } = createPlate(plate)
  for (const file of BASE_FILES) {
    const before = far.features.filter(({ properties }) => properties?.['file'] === file)
    const after = featuresOf(byFile[file])
    expect(after).toHaveLength(before.length)
    before.forEach((feature, at) => {
      const drawn = feature.path ?? path(feature.geometry)
      const again = path(after[at]?.geometry ?? feature.geometry)
      expect(pointsOf(again)).toEqual(pointsOf(drawn))
    })
  }
})

test('every hole lies in the outer ring that it was cut out of', () => {
  const polygons = BASE_FILES.flatMap((file) =>
    featuresOf(byFile[file]).flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : [])),
  )
  expect(polygons.length).toBeGreaterThan(100)
  const span = (ring: readonly GeoJSON.Position[], axis: 0 | 1) => {
    const values = ring.map((position) => position[axis] ?? NaN)
    return [Math.min(...values), Math.max(...values)] as const
  }
  let holes = 0
  for (const [outer = [], ...inner] of polygons)
    for (const hole of inner)
      for (const axis of [0, 1] as const) {
        holes++
        const [from, to] = span(outer, axis)
        const [first, last] = span(hole, axis)
        expect(first >= from && last <= to).toBe(true)
      }
  expect(holes).toBeGreaterThan(100)
})
