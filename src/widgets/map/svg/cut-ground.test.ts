import { describe, expect, test } from 'vitest'
import type { Bounds } from '#src/domain/camera.ts'
import { boundsAround, contains, cutGround } from './cut-ground.ts'

const BOUNDS: Bounds = [0, 0, 10, 10]
const feature = (geometry: GeoJSON.Geometry, role = 'line'): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { role },
  geometry,
})
const cut = (each: GeoJSON.Feature) => {
  const whole = cutGround({ type: 'FeatureCollection', features: [each] }, BOUNDS)
  return whole.type === 'FeatureCollection' ? whole.features[0]?.geometry : null
}

describe('the ground cut to bounds', () => {
  test('keeps of a line what lies within, in as many pieces as that makes', () => {
    const line = [
      [-5, 5],
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ]
    const pieces = {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 5],
          [5, 5],
          [10, 5],
        ],
        [
          [10, 8],
          [5, 8],
        ],
      ],
    }
    expect(cut(feature({ type: 'LineString', coordinates: line }))).toEqual(pieces)
    expect(cut(feature({ type: 'MultiLineString', coordinates: [line] }))).toEqual(pieces)
  })

  test('keeps of land what lies within, with its lakes, and nothing of land beyond', () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ]
    const island = [square(20, 30)]
    const land = [square(-5, 8), square(2, 3)]
    const found = cut(feature({ type: 'MultiPolygon', coordinates: [island, land] }))
    expect(found).toEqual({ type: 'MultiPolygon', coordinates: [[expect.anything(), expect.anything()]] })
    const [[outer = [], lake] = []] = found?.type === 'MultiPolygon' ? found.coordinates : []
    expect(new Set(outer.map(String))).toEqual(new Set(['0,0', '8,0', '8,8', '0,8']))
    expect(new Set(lake?.map(String))).toEqual(new Set(square(2, 3).map(String)))
  })

  test('keeps labels whole: a name is placed along all of its line', () => {
    const label = feature(
      {
        type: 'LineString',
        coordinates: [
          [5, 5],
          [50, 5],
        ],
      },
      'label',
    )
    expect(cut(label)).toEqual(label.geometry)
  })
})

test('the bounds about a view hold it, and so many views on every side', () => {
  const camera = { center: [127, 39], zoom: 7 } as const
  const size = { width: 900, height: 300 }
  const [view, around] = [boundsAround(camera, size, 0), boundsAround(camera, size, 1)]
  expect(contains(around, view)).toBe(true)
  expect(contains(view, around)).toBe(false)
  expect(around[2] - around[0]).toBeCloseTo(3 * (view[2] - view[0]))
})
