import { expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { readTypedDay } from './typed-day.ts'
import { words } from '#tests/support/english.ts'

const day = (iso: string) => parseIsoDay(iso)!
const frame = { from: day('1950-07-01'), to: day('1951-01-31') }

test.each([
  ['12 October 1950', '1950-10-12'],
  [' 12 oct 1950 ', '1950-10-12'],
  ['1. November', '1950-11-01'],
  ['1950-10-12', '1950-10-12'],
  ['5 Sept.', '1950-09-05'],
  ['3 January', '1951-01-03'],
])('"%s" is read as %s', (typed, iso) => {
  expect(readTypedDay(typed, frame, words)).toEqual({ day: day(iso) })
})

test.each(['', 'yesterday', '10/12/50', 'October', '12 Smarch', '12'])('"%s" is not a day', (typed) => {
  expect(readTypedDay(typed, frame, words)).toEqual({ fault: 'not-a-day' })
})

test.each(['31 September 1950', '1950-02-30', '31 November'])('"%s" is on no calendar', (typed) => {
  expect(readTypedDay(typed, frame, words)).toEqual({ fault: 'no-such-day' })
})

test.each(['1 February 1951', '30 June 1950', '2026-10-12', '4 May'])('"%s" lies outside the lesson', (typed) => {
  expect(readTypedDay(typed, frame, words)).toEqual({ fault: 'outside' })
})
