import { describe, expect, test } from 'vitest'
import { type GroundView, toBox, toGround } from '../../ground-view.ts'
import { strokePath } from './stroke-path.ts'

const ground: GroundView = { camera: { center: [127, 39], zoom: 6 }, size: { width: 960, height: 500 }, magnified: 2 }

/** The numbers of a path. */
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
const middleOf = (path: string) => {
  const all = numbersIn(path)
  const of = (odd: number) => {
    const some = all.filter((_, at) => at % 2 === odd)
    return (Math.min(...some) + Math.max(...some)) / 2
  }
  return { x: of(0), y: of(1) }
}

describe('a stroke', () => {
  test('lies where it was drawn, however the map has moved or grown since', () => {
    const points = [
      [126.5, 39],
      [127, 39.2],
      [127.5, 39],
    ] as const
    for (const view of [
      ground,
      { ...ground, camera: { center: [126, 38] as const, zoom: 7.5 } },
      { ...ground, size: { width: 500, height: 400 }, magnified: 1.2 },
    ]) {
      const middle = middleOf(strokePath({ tool: 'highlighter', points }, view))
      const [west, north, east] = points.map((point) => toBox(point, view))
      expect(middle.x).toBeCloseTo(((west?.x ?? 0) + (east?.x ?? 0)) / 2, -1.3)
      expect(Math.abs(middle.y - ((north?.y ?? 0) + (west?.y ?? 0)) / 2)).toBeLessThan(30)
    }
  })

  test('as an arrow ends with its head at its last point', () => {
    const points = [
      [126, 39],
      [128, 39],
    ] as const
    const path = strokePath({ tool: 'arrow', points }, ground)
    const tip = toBox(points[1], ground)
    expect(Math.max(...numbersIn(path).filter((_, at) => at % 2 === 0))).toBeCloseTo(tip.x, 0)
  })

  test('of one point is a dot, and an arrow of one point is nothing', () => {
    expect(strokePath({ tool: 'pen', points: [[127, 39]] }, ground)).toMatch(/^M/)
    expect(strokePath({ tool: 'arrow', points: [[127, 39]] }, ground)).toBe('')
    expect(strokePath({ tool: 'pen', points: [] }, ground)).toBe('')
  })
})

describe('a point of the box', () => {
  test('and the ground under it lead back to each other', () => {
    for (const at of [
      { x: 0, y: 0 },
      { x: 960, y: 500 },
      { x: 1800, y: 77 },
    ]) {
      const back = toBox(toGround(at, ground), ground)
      expect(back.x).toBeCloseTo(at.x, 6)
      expect(back.y).toBeCloseTo(at.y, 6)
    }
  })
})
