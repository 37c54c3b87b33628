import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TimeSpan, covers, hasBegun, isOver, isSingleDay, overlaps } from './span.ts'

const span = (from: number | null, to: number | null): TimeSpan => ({
  edtf: '',
  from,
  to,
  start: {},
  end: {},
})

describe('spans', () => {
  it('include both of their days', () => {
    expect([9, 10, 12, 13].map((day) => covers(span(10, 12), day))).toEqual([false, true, true, false])
  })
  it('with an open end go on without end', () => {
    expect([covers(span(null, 12), -9_999), covers(span(10, null), 9_999), isOver(span(10, null), 9_999)]).toEqual([
      true,
      true,
      false,
    ])
  })
  it('without any date have begun on every day and lie in every window', () => {
    expect([hasBegun(span(null, null), 5), overlaps(span(null, null), { from: 1, to: 2 })]).toEqual([true, true])
  })
  it('overlap a window exactly when they share a day with it', () => {
    const day = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const one = { from: Math.min(a, b), to: Math.max(a, b) }
        const window = { from: Math.min(c, d), to: Math.max(c, d) }
        const days = Array.from({ length: 31 }, (_, each) => each)
        const shared = days.some(
          (each) => covers(span(one.from, one.to), each) && covers(span(window.from, window.to), each),
        )
        expect(overlaps(span(one.from, one.to), window)).toBe(shared)
      }),
    )
  })
  it('of one day are told from longer and open ones', () => {
    expect([isSingleDay(span(3, 3)), isSingleDay(span(3, 4)), isSingleDay(span(null, null))]).toEqual([
      true,
      false,
      false,
    ])
  })
})
