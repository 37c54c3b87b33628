import { describe, expect, test } from 'vitest'
import type { Movement } from '#src/domain/shapes.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { movementSigns } from './movement-signs.ts'

const partsOf = (movements: readonly Movement[]) => movementSigns({ movements, sides: tinyLesson().sides }).features
const tiny = () => partsOf(tinyLesson().movements)
const solid = () =>
  partsOf(
    tinyLesson().movements.map((each) => ({
      ...each,
      basis: { kind: 'documented', because: { then: { type: 'root', children: [] }, later: [] } },
    })),
  )
const pointsOf = (geometry: GeoJSON.Geometry) => (geometry.type === 'LineString' ? geometry.coordinates : [])

describe('the signs of a movement', () => {
  test('carry the ref, the days and the basis that filters ask for', () => {
    const { movements } = tinyLesson()
    const [movement] = movements
    for (const { properties } of tiny()) {
      expect(properties).toMatchObject({
        id: movement?.id,
        from: movement?.when.from,
        to: movement?.when.to,
        basis: 'inferred',
        ink: 'green',
        form: 'double',
      })
    }
  })

  test('begin where the movement begins and stop a little short of its goal', () => {
    const whole = tiny().find(({ properties }) => properties.part === 'whole')
    const points = pointsOf(whole!.geometry)
    expect(points[0]).toEqual([1, 1])
    const [lon = 0, lat = 0] = points.at(-1) ?? []
    const left = Math.hypot(2.5 - lon, 2.2 - lat)
    expect(left).toBeGreaterThan(0.02)
    expect(left).toBeLessThan(0.1)
  })

  test('taper from tail to head where the line is solid, and stay in one piece where it is broken', () => {
    const steps = solid().flatMap(({ properties }) => (properties.part === 'piece' ? [properties.step] : []))
    expect(steps.length).toBeGreaterThan(5)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(tiny().filter(({ properties }) => properties.part === 'piece')).toHaveLength(1)
  })

  test('have one head, turned the way the line ends', () => {
    const heads = tiny().filter(({ properties }) => properties.part === 'head')
    expect(heads).toHaveLength(1)
    const turn = heads[0]?.properties.turn ?? 0
    expect(turn).toBeGreaterThan(20)
    expect(turn).toBeLessThan(70)
  })

  test('exist for every movement of the real lesson, with finite coordinates', () => {
    const features = partsOf(realLesson().movements)
    expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(realLesson().movements.length)
    for (const { geometry } of features) expect(pointsOf(geometry).flat().every(Number.isFinite)).toBe(true)
  })
})
