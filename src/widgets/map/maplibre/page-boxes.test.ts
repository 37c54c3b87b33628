import { expect, test } from 'vitest'
import { project } from '../mercator.ts'
import { pagePoints, squaresOver } from './page-boxes.ts'
import { ROOM } from '../pictures.ts'

const SIZE = { width: 943, height: 351 }
const CAMERA = { center: [127, 40], zoom: 5.7 } as const

test.each([
  ['a button', { left: 10, top: 300, right: 85, bottom: 327 }],
  ['a card', { left: 607, top: 20, right: 935, bottom: 318 }],
  ['a line of words', { left: 0, top: 0, right: 943, bottom: 19 }],
])('%s of the page is covered by squares that do not touch, but for a hair', (_, box) => {
  const squares = squaresOver(box)
  for (let x = box.left + 1; x < box.right; x += 3) {
    for (let y = box.top + 1; y < box.bottom; y += 3) {
      // half a pixel on either side of a square belongs to the gap between two
      const covering = squares.filter(
        ({ at, side }) => Math.abs(at.x - x) <= side / 2 + 0.5 && Math.abs(at.y - y) <= side / 2 + 0.5,
      )
      expect(covering.length, `${String(x)},${String(y)}`).toBeGreaterThan(0)
    }
  }
  for (const [at, one] of squares.entries()) {
    for (const other of squares.slice(at + 1)) {
      const apart = Math.max(Math.abs(one.at.x - other.at.x), Math.abs(one.at.y - other.at.y))
      expect(apart).toBeGreaterThan((one.side + other.side) / 2)
    }
  }
})

test('the points of the map under a box lie where its squares do, each as wide', () => {
  const box = { left: 10, top: 300, right: 85, bottom: 327 }
  const { features } = pagePoints([box, box], CAMERA, SIZE)
  const squares = squaresOver(box)
  expect(features).toHaveLength(2 * squares.length)
  for (const [at, { at: middle, side }] of squares.entries()) {
    const { geometry, properties } = features[at]!
    const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : []
    expect(project([lon, lat], CAMERA, SIZE).x).toBeCloseTo(middle.x, 6)
    expect(project([lon, lat], CAMERA, SIZE).y).toBeCloseTo(middle.y, 6)
    expect(properties?.['size']).toBeCloseTo(side / ROOM)
  }
})
