import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import { createWords } from './words.ts'

const { formats } = createWords('en')

const span = (from: number | null, to: number | null, fromUncertain = false, toUncertain = false) =>
  formats.span({ edtf: '', from, to, fromUncertain, toUncertain })
const day = toDay(1950, 10, 12)

describe('dates in words', () => {
  it('never depend on the zone of the machine', () => {
    expect([formats.day(day), formats.dayShort(day), formats.dayShort(toDay(1950, 9, 15))]).toEqual([
      '12 October 1950',
      '12 Oct',
      '15 Sep',
    ])
  })
  it('say about, until, from and no date', () => {
    expect([
      span(day, day, true, true),
      span(day, day + 2, false, true),
      span(day, null),
      span(null, day),
      span(null, null),
    ]).toEqual([
      'about 12 October 1950',
      '12 October 1950 to about 14 October 1950',
      'from 12 October 1950 on',
      'until 12 October 1950',
      'No date',
    ])
  })
})
