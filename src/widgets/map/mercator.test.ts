import { geoMercator } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_ZOOM, MIN_ZOOM } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import { cameraFor, cameraForWide, constrain, fromWorld, project, toWorld, worldWidth, zoomAround } from './mercator.ts'

const CAMERA = { center: [126, 39], zoom: 6.3 } as const
const SIZE = { width: 900, height: 400 }
const NONE = { top: 0, right: 0, bottom: 0, left: 0 }
const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)

const REACH = [88, 12, 162, 64] as const

describe('the projection of both painters', () => {
  test('is the Web Mercator of d3-geo', () => {
    const d3 = geoMercator()
      .scale(worldWidth(CAMERA.zoom) / (2 * Math.PI))
      .center([126, 39])
      .translate([SIZE.width / 2, SIZE.height / 2])
    fc.assert(
      fc.property(anyPosition, ([lon, lat]) => {
        const { x, y } = project([lon, lat], CAMERA, SIZE)
        const [otherX, otherY] = d3([lon, lat]) ?? [NaN, NaN]
        expect([x, y]).toEqual([expect.closeTo(otherX, 3), expect.closeTo(otherY, 3)])
      }),
    )
  })

  test('goes there and back', () => {
    fc.assert(
      fc.property(anyPosition, ([lon, lat]) => {
        expect(fromWorld(toWorld([lon, lat]))).toEqual([expect.closeTo(lon, 6), expect.closeTo(lat, 6)])
      }),
    )
  })
})

describe('a camera', () => {
  test('fits bounds into the room that the padding leaves', () => {
    const padding = { top: 40, right: 300, bottom: 20, left: 100 }
    const camera = cameraFor([124, 37, 130, 43], SIZE, padding)!
    const upperLeft = project([124, 43], camera, SIZE)
    const lowerRight = project([130, 37], camera, SIZE)
    expect([upperLeft.y, lowerRight.y]).toEqual([expect.closeTo(40, 3), expect.closeTo(380, 3)])
    expect((upperLeft.x + lowerRight.x) / 2).toBeCloseTo((100 + 600) / 2, 3)
  })

  test('comes no nearer to a point than it may, and fits nothing into no room', () => {
    expect(cameraFor([125, 39, 125, 39], SIZE, NONE, 7)?.zoom).toBe(7)
    expect(cameraFor([124, 37, 130, 43], SIZE, { ...NONE, top: 300, bottom: 100 })).toBeNull()
  })

  test('zooms around the point under the hand', () => {
    const point = { x: 100, y: 50 }
    const seoul: Position = [126.98, 37.57]
    const camera = zoomAround(project(seoul, CAMERA, SIZE), 8, CAMERA, SIZE)
    expect(project(seoul, camera, SIZE)).toEqual({
      x: expect.closeTo(project(seoul, CAMERA, SIZE).x, 3) as number,
      y: expect.closeTo(project(seoul, CAMERA, SIZE).y, 3) as number,
    })
    expect(zoomAround(point, 8, CAMERA, SIZE).zoom).toBe(8)
    // what cannot come nearer stays where it is
    const nearest = { ...CAMERA, zoom: MAX_ZOOM }
    expect(zoomAround(point, MAX_ZOOM + 1, nearest, SIZE)).toEqual({
      center: [expect.closeTo(nearest.center[0], 6), expect.closeTo(nearest.center[1], 6)],
      zoom: MAX_ZOOM,
    })
  })

  test('looks at nothing beyond its reach, and stays as it is within', () => {
    expect(constrain(CAMERA, SIZE, REACH)).toEqual(CAMERA)
    expect(constrain({ center: [20, 0], zoom: 99 }, SIZE, REACH).zoom).toBe(MAX_ZOOM)
    const far = constrain({ center: [20, 0], zoom: 5 }, SIZE, REACH)
    expect(project([88, 12], far, SIZE)).toEqual({
      x: expect.closeTo(0, 3) as number,
      y: expect.closeTo(400, 3) as number,
    })
    // a window larger than the whole reach is filled by it
    const wide = { width: 4000, height: 3000 }
    expect(project([88, 30], constrain({ center: [126, 39], zoom: 4 }, wide, REACH), wide).x).toBeLessThanOrEqual(0.001)
  })

  test('for bounds that are too wide shows the part of them that is nearest to home', () => {
    const korea = [124, 37, 130, 42] as const
    const plate = [112, 33, 137, 52] as const
    const size = { width: 500, height: 260 }
    expect(cameraForWide(korea, korea, SIZE, NONE)).toEqual(cameraFor(korea, SIZE, NONE))
    const camera = cameraForWide(plate, korea, size, NONE)!
    const [west, south] = [project([plate[0], 40], camera, size), project([126, plate[1]], camera, size)]
    expect(project([127, 39.5], camera, size).y).toBeCloseTo(size.height / 2, -1)
    expect(west.x).toBeLessThanOrEqual(0)
    expect(south.y).toBeGreaterThanOrEqual(size.height)
  })

  test('goes no closer than it must where bounds are too tall for a low map', () => {
    const tall = [123.6, 34, 131.2, 43.2] as const
    const size = { width: 600, height: 200 }
    const camera = cameraForWide(tall, [123.4, 37.2, 130.6, 42.6], size, NONE)!
    expect(camera.zoom).toBe(MIN_ZOOM)
    expect(project([tall[0], 39], camera, size).x).toBeGreaterThan(0)
    expect(project([tall[2], 39], camera, size).x).toBeLessThan(size.width)
  })
})
