import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import { monthOf } from '#src/domain/span.ts'
import { epilogueOf, panned, zoomed } from './strip-view.ts'

const frame = { from: 0, to: 199 }
const within = fc
  .tuple(fc.integer({ min: 0, max: 199 }), fc.integer({ min: 0, max: 199 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

const ELSEWHERE = 20

test('zooming keeps the middle where the day one stands on is out of sight', () => {
  expect(zoomed({ from: 90, to: 109 }, frame, 0.5, ELSEWHERE)).toEqual({ from: 95, to: 104 })
  expect(zoomed({ from: 90, to: 109 }, frame, 2, ELSEWHERE)).toEqual({ from: 80, to: 119 })
})

test('zooming keeps the day one stands on where it is, in and out', () => {
  expect(zoomed({ from: 90, to: 109 }, frame, 0.5, 94)).toEqual({ from: 92, to: 101 })
  const out = zoomed({ from: 90, to: 109 }, frame, 2, 94)
  expect((94.5 - out.from) / 40).toBeCloseTo(4.5 / 20, 1)
})

test('four presses never lose a day in sight', () => {
  fc.assert(
    fc.property(within, fc.double({ min: 0, max: 1, noNaN: true }), (view, place) => {
      const asOf = view.from + Math.floor(place * (view.to - view.from))
      let now = view
      for (let press = 0; press < 4; press++) now = zoomed(now, frame, 1 / 1.5, asOf)
      expect(now.from).toBeLessThanOrEqual(asOf)
      expect(now.to).toBeGreaterThanOrEqual(asOf)
    }),
  )
})

test('zooming never leaves the frame and never shows less than a week', () => {
  fc.assert(
    fc.property(within, fc.double({ min: 0.1, max: 10, noNaN: true }), fc.nat(199), (view, factor, asOf) => {
      const { from, to } = zoomed(view, frame, factor, asOf)
      expect(from).toBeGreaterThanOrEqual(frame.from)
      expect(to).toBeLessThanOrEqual(frame.to)
      expect(to - from + 1).toBeGreaterThanOrEqual(7)
    }),
  )
})

test('a month goes from its first to its last day, in December too', () => {
  const month = (iso: string) => {
    const { from, to } = monthOf(parseIsoDay(iso)!)
    return [toIsoDay(from), toIsoDay(to)]
  }
  expect(month('1950-10-12')).toEqual(['1950-10-01', '1950-10-31'])
  expect(month('1950-12-31')).toEqual(['1950-12-01', '1950-12-31'])
  expect(month('1952-02-01')).toEqual(['1952-02-01', '1952-02-29'])
})

test('panning goes half a view on and stops at the ends of the frame', () => {
  expect(panned({ from: 90, to: 109 }, frame, 1)).toEqual({ from: 100, to: 119 })
  expect(panned({ from: 4, to: 23 }, frame, -1)).toEqual({ from: 0, to: 19 })
  expect(panned({ from: 178, to: 197 }, frame, 1)).toEqual({ from: 180, to: 199 })
})

test('the epilogue is what follows the first view, if anything does', () => {
  expect(epilogueOf(frame, { from: 10, to: 50 })).toEqual({ from: 51, to: 199 })
  expect(epilogueOf(frame, { from: 10, to: 199 })).toBeNull()
})
