import { describe, expect, test } from 'vitest'
import type { Bounds } from '#src/domain/camera.ts'
import type { Polygon, Position } from '#src/domain/geometry.ts'
import { smooth } from '#src/domain/smooth.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { boxAround, landAtCoast } from './coast.ts'
import { cutAtCoast } from './cut-at-coast.ts'
import { isWithin } from './plane.ts'

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})
/** Across the coast at Wonsan: its western border lies on land, its eastern one on the sea. */
const BOUNDS: Bounds = [127.2, 39, 127.8, 39.4]
const WONSAN = box(...BOUNDS)
type Rings = Polygon['coordinates']
const isOn = (pieces: readonly Rings[]) => (point: Position) =>
  pieces.some((rings) => rings.filter((ring) => isWithin(ring, point)).length % 2 === 1)
const ROW = 10
/** Points of a grid that lie on a zone as it is drawn. */
function covered(ground: readonly Rings[], [west, south, east, north]: Bounds): readonly Position[] {
  const share = (at: number) => (at + 0.5) / ROW
  return Array.from({ length: ROW * ROW }, (_, at): Position => [
    west + (east - west) * share(at % ROW),
    south + (north - south) * share(Math.floor(at / ROW)),
  ]).filter(isOn(ground))
}

describe('a zone that the coast cuts', () => {
  test('covers land alone, and its border leaves the coast out', () => {
    const cut = cutAtCoast({ type: 'battle', geometry: WONSAN }, false)
    const points = covered(cut?.ground ?? [], BOUNDS)
    expect(points.length).toBeGreaterThan(20)
    expect(points.filter(isOn(landAtCoast(BOUNDS)))).toEqual(points)
    const ends = (cut?.border ?? []).flat()
    expect(ends.some(([x]) => x === 127.2)).toBe(true)
    const onBox = ([x, y]: Position) => [127.2, 127.8].includes(x) || [39, 39.4].includes(y)
    expect(ends.filter((point) => !onBox(point))).toEqual([])
  })

  test('covers water alone if it lies on the water', () => {
    const cut = cutAtCoast({ type: 'naval', geometry: WONSAN }, false)
    const points = covered(cut?.ground ?? [], BOUNDS)
    expect(points.length).toBeGreaterThan(20)
    expect(points.filter(isOn(landAtCoast(BOUNDS)))).toEqual([])
  })

  test('is cut as it is drawn: smoothed, if it is soft', () => {
    const cut = cutAtCoast({ type: 'plan', geometry: WONSAN }, true)
    const curve = smooth(WONSAN.coordinates[0] ?? [])
    const isOnCurve = ([x, y]: Position) =>
      curve.some(([a, b], at) => {
        const [c, d] = curve[at + 1] ?? [a, b]
        const length = Math.hypot(c - a, d - b)
        return length > 0 && Math.abs((c - a) * (b - y) - (a - x) * (d - b)) / length < 0.001
      })
    expect((cut?.border ?? []).flat().length).toBeGreaterThan(10)
    expect((cut?.border ?? []).flat().filter((point) => !isOnCurve(point))).toEqual([])
  })
})

test.each([
  ['inland', box(126.2, 40.2, 126.6, 40.5)],
  ['inland, with a coast in its box', box(127.2, 39, 127.3, 39.1)],
  ['where the map has no ground', box(2, 2, 3, 2.6)],
])('a zone %s is drawn as it is', (_, geometry) => {
  expect(cutAtCoast({ type: 'battle', geometry }, false)).toBeUndefined()
})

test('no zone of the lesson lies on the sea but the one that belongs there', () => {
  const soft = new Set(realLesson().zones.flatMap(({ readings }) => readings))
  for (const { id, type, geometry, cut } of realLesson().areas) {
    const rings = geometry.coordinates.map((ring) => (soft.has(id) ? smooth(ring) : ring))
    const bounds = boxAround(rings[0] ?? [])
    const points = covered(cut?.ground ?? [rings], bounds)
    const land = landAtCoast(bounds)
    // where no coast runs through its box, all of it is land
    const onLand = land.length === 0 ? points : points.filter(isOn(land))
    expect(onLand, id).toEqual(type === 'naval' ? [] : points)
  }
})
