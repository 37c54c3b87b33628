import { expect, test } from 'vitest'
import type { Position } from '#src/domain/geometry.ts'
import { thin } from './thin.ts'

const BENT: readonly Position[] = [
  [0, 0],
  [1, 0.01],
  [2, 0],
  [3, 1],
  [4, 0],
]

test('drops what lies within the tolerance and keeps the bends and both ends', () => {
  expect(thin(BENT, () => 0.1)).toEqual([BENT[0], BENT[2], BENT[3], BENT[4]])
})

test('keeps every vertex where the tolerance is nothing', () => {
  expect(thin(BENT, ([lon]) => (lon < 2 ? 0 : 0.1))).toEqual(BENT)
  expect(thin(BENT, () => 0)).toEqual(BENT)
})

test('keeps a closed ring closed and more than a chord', () => {
  const ring: readonly Position[] = [...BENT, [2, -3], [0, 0]]
  const kept = thin(ring, () => 0.5)
  expect(kept[0]).toEqual(kept.at(-1))
  expect(kept.length).toBeGreaterThan(3)
})
