import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMilliseconds, parseIsoDay, toDay, toIsoDay, toMilliseconds } from './day.ts'

const anyDay = fc.integer({ min: -25_000, max: 25_000 })

describe('days', () => {
  it('count from 1970-01-01, negative before', () => {
    expect([toDay(1970, 1, 1), toDay(1950, 10, 12)]).toEqual([0, -7021])
  })
  it('read and write the same ISO day', () => {
    fc.assert(fc.property(anyDay, (day) => parseIsoDay(toIsoDay(day)) === day))
  })
  it('are the days of the calendar in any time zone of the machine', () => {
    expect(toIsoDay(parseIsoDay('1950-10-22') ?? 0)).toBe('1950-10-22')
    expect(new Date(toMilliseconds(toDay(1950, 10, 12))).toISOString()).toBe('1950-10-12T00:00:00.000Z')
  })
  it('hold every instant from their midnight to the next', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (day, rest) => {
        expect(fromMilliseconds(toMilliseconds(day) + rest)).toBe(day)
      }),
    )
  })
  it.each(['1950-13-40', '1950-02-30', '1950-1-1', '12 October 1950', '', 'x', '1950-10-12T00:00'])(
    'are not read from %j',
    (text) => {
      expect(parseIsoDay(text)).toBeNull()
    },
  )
})
