import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'
import { marksOf, monthsOf, shareOf, stripDays } from './strip-marks.ts'

const day = (iso: string) => parseIsoDay(iso)!
const days = { from: day('1921-03-01'), to: day('1921-05-31') }
const event = (id: string, from: string | null, to: string | null) =>
  ({
    id: `event:${id}`,
    when: { from: from === null ? null : day(from), to: to === null ? null : day(to) },
  }) as Event

describe('the strip of an outcome', () => {
  it('begins a fortnight before the document, inside the frame', () => {
    expect(stripDays(day('1921-03-20'), days)).toEqual({ from: day('1921-03-07'), to: days.to })
    expect(stripDays(day('1921-03-05'), days)).toEqual(days)
  })
  it('names the months that begin on it', () => {
    expect(monthsOf({ from: day('1921-03-02'), to: days.to })).toEqual([day('1921-04-01'), day('1921-05-01')])
  })
  it('puts days outside at its ends', () => {
    expect([shareOf(days.from - 9, days), shareOf(days.to, days), shareOf(days.to + 9, days)]).toEqual([0, 1, 1])
  })
  it('draws what is under way no further than the as-of day, and what is later whole', () => {
    const [underWay, later] = marksOf(
      [event('a', '1921-03-04', '1921-03-30'), event('b', '1921-03-20', '1921-03-25')],
      days,
      day('1921-03-10'),
    )
    expect(underWay).toMatchObject({ from: day('1921-03-04'), to: day('1921-03-10'), later: false })
    expect(later).toMatchObject({ from: day('1921-03-20'), to: day('1921-03-25'), later: true })
  })
  it('marks what began before it, and leaves out what has no date', () => {
    const marks = marksOf([event('a', '1921-01-04', '1921-01-04'), event('b', null, null)], days, days.to)
    expect(marks).toEqual([{ id: 'event:a', from: days.from, to: days.from, later: false, cut: true }])
  })
})
