import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '#src/domain/geometry.ts'
import { sideOf } from '#src/domain/side-of-line.ts'
import { isWithin, selfCrossing, turnOf } from './plane.ts'

const SQUARE: readonly Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]
const reversed = (line: readonly Position[]): Position[] => [...line].reverse()
const sign = (line: readonly Position[], point: Position) => Math.sign(sideOf(line, point))

describe('the side of a line', () => {
  const eastward: readonly Position[] = [
    [0, 0],
    [10, 0],
  ]

  it('is left of an eastward line in the north and right of it in the south', () => {
    expect([sign(eastward, [5, 1]), sign(eastward, [5, -1])]).toEqual([1, -1])
  })

  it('is known beyond both ends', () => {
    expect([sign(eastward, [-3, 0.1]), sign(eastward, [40, -0.1])]).toEqual([1, -1])
    expect(sideOf(eastward, [20, 0])).toBeCloseTo(0)
  })

  it('is measured against the lengthened end where that is nearest', () => {
    const hook: readonly Position[] = [
      [0, 0],
      [0, 10],
      [4, 10],
      [4, 8],
    ]
    expect([sign(hook, [5, 2]), sign(hook, [3, 2])]).toEqual([1, -1])
    expect([sign(reversed(hook), [5, 2]), sign(reversed(hook), [3, 2])]).toEqual([-1, 1])
  })

  it('is that of the bay or the spur for a point within it', () => {
    const spur: readonly Position[] = [
      [0, 0],
      [4, 0],
      [4, 6],
      [5, 6],
      [5, 0],
      [9, 0],
    ]
    expect([sign(spur, [4.5, 3]), sign(spur, [3, 3]), sign(spur, [6, 3])]).toEqual([-1, 1, 1])
  })

  it('is right at a corner, where two segments are equally near', () => {
    const tip: readonly Position[] = [
      [0, 0],
      [5, 4],
      [10, 0],
    ]
    const notch: readonly Position[] = tip.map(([x, y]) => [x, -y])
    expect([sign(tip, [5, 5]), sign(tip, [5, 3])]).toEqual([1, -1])
    expect([sign(notch, [5, -5]), sign(notch, [5, -3])]).toEqual([-1, 1])
    expect([sign(tip, [5.6, 5]), sign(tip, [4.4, 5])]).toEqual([1, 1])
  })

  it('changes with the direction of the line, for every point', () => {
    const degree = fc.double({ min: -10, max: 10, noNaN: true })
    const position = fc.tuple(degree, degree)
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), position, (line, point) => {
        expect(sideOf(reversed(line), point)).toBeCloseTo(-sideOf(line, point), 9)
      }),
    )
  })
})

describe('a ring', () => {
  it('turns counter-clockwise where twice its area is positive', () => {
    expect([turnOf(SQUARE), turnOf(reversed(SQUARE))]).toEqual([32, -32])
  })

  it('does not cross itself for sharing corners with its neighbours', () => {
    expect(selfCrossing(SQUARE)).toBeNull()
  })

  it('crosses itself where two stretches cut, touch or run over one another', () => {
    const [a, b, c, d]: readonly Position[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]
    expect(selfCrossing([a!, c!, b!, d!, a!])).toEqual([0, 2])
    expect(selfCrossing([a!, b!, c!, [2, 0], d!, a!])).toEqual([0, 2])
    expect(selfCrossing([a!, b!, [2, 0], [2, 4], a!])).toEqual([0, 2])
    expect(selfCrossing([a!, b!, [4, 2], [1, 2], [1, 0], [3, 0], [3, -1], [0, -1], a!])).not.toBeNull()
  })

  it('holds the points within it, also beside a notch', () => {
    const notched: readonly Position[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 1],
      [0, 4],
      [0, 0],
    ]
    expect([isWithin(notched, [1, 1]), isWithin(notched, [2, 2]), isWithin(notched, [5, 1])]).toEqual([
      true,
      false,
      false,
    ])
    expect(isWithin(reversed(notched), [1, 1])).toBe(true)
  })
})
