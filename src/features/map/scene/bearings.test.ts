import { describe, expect, test } from 'vitest'
import { bearingOf, boxOf, greatCircleKm, isNearView, isOnTheMap, turnOnMap } from './bearings.ts'

const PYONGYANG = [125.7543, 39.0339] as const
const MOSCOW = [37.6156, 55.7522] as const
const TOKYO = [139.6917, 35.6895] as const

describe('distance and direction', () => {
  test('knows a quarter of the equator', () => {
    expect(greatCircleKm([0, 0], [90, 0])).toBeCloseTo(10_007.5, 0)
  })

  test('knows how far Moscow and Tokyo are from Pyongyang', () => {
    expect(greatCircleKm(PYONGYANG, MOSCOW)).toBeGreaterThan(6300)
    expect(greatCircleKm(PYONGYANG, MOSCOW)).toBeLessThan(6500)
    expect(greatCircleKm(PYONGYANG, TOKYO)).toBeGreaterThan(1250)
    expect(greatCircleKm(PYONGYANG, TOKYO)).toBeLessThan(1320)
  })

  test('sets out for Moscow to the north-west and for Tokyo to the east', () => {
    expect(bearingOf(PYONGYANG, MOSCOW)).toBeGreaterThan(300)
    expect(bearingOf(PYONGYANG, MOSCOW)).toBeLessThan(335)
    expect(bearingOf(PYONGYANG, TOKYO)).toBeGreaterThan(90)
    expect(bearingOf(PYONGYANG, TOKYO)).toBeLessThan(120)
  })

  test('turns clockwise from up on the map', () => {
    expect(turnOnMap([0, 0], [0, 1])).toBeCloseTo(0)
    expect(turnOnMap([0, 0], [1, 0])).toBeCloseTo(90)
    expect(turnOnMap([0, 0], [-1, 0])).toBeCloseTo(270)
  })
})

describe('boxes', () => {
  test('holds every point, and there is none without points', () => {
    expect(boxOf([PYONGYANG, TOKYO])).toEqual([125.7543, 35.6895, 139.6917, 39.0339])
    expect(boxOf([])).toBeNull()
  })

  test('a place near the view is on the map, one over the sea is not', () => {
    const view = [0, 0, 4, 3] as const
    const plate = [112, 33, 137, 52] as const
    expect(isNearView(view, [-2, 1])).toBe(true)
    expect(isOnTheMap(plate, view, [40, 10])).toBe(false)
    expect(isOnTheMap(plate, view, PYONGYANG)).toBe(true)
  })
})
