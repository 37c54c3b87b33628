import { describe, expect, test } from 'vitest'
import type { Bounds } from './camera.ts'
import { clipLine, clipRing } from './clip.ts'

const BOX: Bounds = [0, 0, 10, 10]

describe('cutting to a box', () => {
  test('keeps a ring that lies inside', () => {
    const ring = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 1],
    ] as const
    expect(new Set(clipRing(ring, BOX).map(String))).toEqual(new Set(ring.map(String)))
  })

  test('cuts a ring at the edge and closes it again', () => {
    const cut = clipRing(
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
        [5, 5],
      ],
      BOX,
    )
    expect(Math.max(...cut.map(([x]) => x))).toBe(10)
    expect(cut[0]).toEqual(cut.at(-1))
  })

  test('drops a ring outside', () => {
    expect(
      clipRing(
        [
          [11, 11],
          [12, 11],
          [12, 12],
          [11, 11],
        ],
        BOX,
      ),
    ).toEqual([])
  })

  test('makes two lines of one that leaves and comes back, none of them along the edge', () => {
    const pieces = clipLine(
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
      ],
      BOX,
    )
    expect(pieces).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ])
  })
})
