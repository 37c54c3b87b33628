import { describe, expect, test } from 'vitest'
import type { Position } from './geometry.ts'
import { cutInto, lengthOf, smooth, stopShort } from './smooth.ts'

const BENT: readonly Position[] = [
  [0, 0],
  [2, 0],
  [2, 3],
  [5, 3],
]
const turns = (line: readonly Position[]) =>
  line.slice(1, -1).map(([x, y], at) => {
    const [px, py] = line[at] ?? [x, y]
    const [nx, ny] = line[at + 2] ?? [x, y]
    return Math.abs(Math.atan2((x - px) * (ny - y) - (y - py) * (nx - x), (x - px) * (nx - x) + (y - py) * (ny - y)))
  })

describe('smoothing a line', () => {
  test('keeps both ends and passes through every point', () => {
    const curve = smooth(BENT)
    expect(curve[0]).toEqual(BENT[0])
    expect(curve.at(-1)).toEqual(BENT.at(-1))
    for (const point of BENT) expect(curve).toContainEqual(point)
  })

  test('has no corners left', () => {
    expect(Math.max(...turns(BENT))).toBeGreaterThan(1.5)
    expect(Math.max(...turns(smooth(BENT, 20)))).toBeLessThan(0.5)
  })

  test('strays little from the line it was given', () => {
    expect(lengthOf(smooth(BENT))).toBeLessThan(lengthOf(BENT) * 1.1)
  })

  test('leaves a straight line and a single step straight', () => {
    expect(smooth(BENT.slice(0, 2))).toEqual(BENT.slice(0, 2))
    for (const [, y] of smooth([
      [0, 1],
      [1, 1],
      [9, 1],
    ]))
      expect(y).toBeCloseTo(1)
  })

  test('closes a ring without a kink', () => {
    const ring = smooth([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ])
    expect(ring[0]).toEqual(ring.at(-1))
    const round = [ring.at(-2) ?? [0, 0], ring[0] ?? [0, 0], ring[1] ?? [0, 0]] as const
    expect(turns(round)[0]).toBeLessThan(0.5)
  })

  test('survives points that stand twice', () => {
    const curve = smooth([
      [0, 0],
      [1, 1],
      [1, 1],
      [2, 0],
    ])
    expect(curve.flat().every(Number.isFinite)).toBe(true)
  })
})

describe('cutting a line', () => {
  test('stops short of the goal by the given distance, but never by more than a quarter', () => {
    expect(lengthOf(stopShort(BENT, 0.5))).toBeCloseTo(7.5)
    expect(lengthOf(stopShort(BENT, 100))).toBeCloseTo(6)
    expect(stopShort(BENT, 0.5)[0]).toEqual([0, 0])
  })

  test('makes pieces of one length that join', () => {
    const pieces = cutInto(BENT, 4)
    expect(pieces).toHaveLength(4)
    for (const piece of pieces) expect(lengthOf(piece)).toBeCloseTo(2)
    pieces.slice(1).forEach((piece, at) => {
      const before = pieces[at]?.at(-1) ?? [NaN, NaN]
      expect(piece[0]?.[0]).toBeCloseTo(before[0])
      expect(piece[0]?.[1]).toBeCloseTo(before[1])
    })
  })
})
