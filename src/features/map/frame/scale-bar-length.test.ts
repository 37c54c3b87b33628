import { expect, test } from 'vitest'
import { scaleBarLength } from './scale-bar-length.ts'

test('is a round number of kilometres and fits its place', () => {
  for (const zoom of [4, 5.3, 6, 7.7, 9, 10.5]) {
    const { kilometres, pixels } = scaleBarLength({ center: [127, 39], zoom })
    expect([1, 2, 5]).toContain(Number(String(kilometres)[0]))
    expect(pixels).toBeLessThanOrEqual(110)
    expect(pixels).toBeGreaterThan(40)
  }
})

test('is true at the latitude of the view', () => {
  const perPixel = (lat: number) => {
    const { kilometres, pixels } = scaleBarLength({ center: [127, lat], zoom: 6 })
    return kilometres / pixels
  }
  expect(perPixel(60) / perPixel(0)).toBeCloseTo(0.5)
})
