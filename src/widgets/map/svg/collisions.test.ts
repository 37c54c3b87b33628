import { describe, expect, test } from 'vitest'
import { createCollisions } from './collisions.ts'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

describe('room on a drawing', () => {
  test('is free until it is taken, also across the squares in which it is kept', () => {
    const room = createCollisions()
    expect(room.free([box(50, 50, 150, 70)])).toBe(true)
    room.take([box(50, 50, 150, 70)])
    expect(room.free([box(140, 60, 200, 80)])).toBe(false)
    expect(room.free([box(150, 50, 200, 70)])).toBe(true)
    expect(room.free([box(0, 0, 10, 10), box(60, 60, 61, 61)])).toBe(false)
  })

  test('tells how much of a box is taken, once for each that lies there', () => {
    const room = createCollisions()
    room.take([box(0, 0, 200, 10)])
    expect(room.covered(box(100, 5, 120, 25))).toBe(100)
    room.take([box(110, 0, 130, 20)])
    expect(room.covered(box(100, 5, 120, 25))).toBe(250)
    expect(room.covered(box(300, 0, 320, 20))).toBe(0)
  })
})
