import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMilliseconds, parseIsoDay, toCalendarDate, toDay, toIsoDay, toMilliseconds } from './day.ts'

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
  it('follow one another without a gap, in every year', () => {
    const years = fc.integer({ min: -200_000, max: 200_000 })
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, dayOfMonth) => {
          const day = toDay(year, month, dayOfMonth)
          expect(toCalendarDate(day)).toEqual({ year, month, dayOfMonth })
          expect(toCalendarDate(toDay(year, month + 1, 1) - 1).month).toBe(month)
          expect(parseIsoDay(toIsoDay(day))).toBe(day)
        },
      ),
      { numRuns: 1000 },
    )
  })
  it('agree with the clock of the machine wherever that reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000_000, max: 80_000_000 }), (day) => {
        const date = new Date(toMilliseconds(day))
        expect(toCalendarDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          dayOfMonth: date.getUTCDate(),
        })
      }),
    )
  })
  it('of the first century and before our era are days like others', () => {
    expect(toCalendarDate(parseIsoDay('0079-08-24')!)).toEqual({ year: 79, month: 8, dayOfMonth: 24 })
    expect(toIsoDay(parseIsoDay('-0043-03-15')!)).toBe('-0043-03-15')
    expect(parseIsoDay('0000-02-29')! - parseIsoDay('-0001-02-28')!).toBe(366)
  })
})
