import { expect, test } from 'vitest'
import { parseIsoDay, toMilliseconds } from '#src/domain/day.ts'
import { axisStep, dayNumeral, monthNumeral } from './day-axis.ts'

const day = (iso: string) => parseIsoDay(iso)!
const MARKED = day('1950-10-12')
const numeral = (iso: string, pixelsPerDay: number) => dayNumeral(toMilliseconds(day(iso)), pixelsPerDay, MARKED, 15)

test('every day has its numeral where there is room for two digits', () => {
  expect(['1950-09-15', '1950-09-30', '1950-10-31'].map((iso) => numeral(iso, 15.6))).toEqual(['15', '30', '31'])
})

test('numerals thin out before they touch, and 31 never stands beside 1', () => {
  expect(['1950-10-01', '1950-10-02', '1950-10-03', '1950-10-31'].map((iso) => numeral(iso, 12))).toEqual([
    '1',
    '',
    '3',
    '',
  ])
  expect(['1950-10-01', '1950-10-05', '1950-10-06', '1950-10-31'].map((iso) => numeral(iso, 4))).toEqual([
    '1',
    '',
    '6',
    '',
  ])
  expect(['1950-10-01', '1950-10-06', '1950-10-21'].map((iso) => numeral(iso, 2))).toEqual(['1', '', '21'])
})

test("the document's own day is written at every scale, in bold", () => {
  expect([30, 12, 4, 2].map((width) => numeral('1950-10-12', width))).toEqual(Array(4).fill('<b>12</b>'))
})

test("the numerals beside the document's day give way to it before they touch", () => {
  expect(['1950-10-09', '1950-10-11', '1950-10-13'].map((iso) => numeral(iso, 12))).toEqual(['9', '', ''])
  expect(numeral('1950-10-11', 4)).toBe('')
})

test('the strip is ruled by days, and by fives only where days would be closer than hairlines allow', () => {
  expect(axisStep(12.6)).toEqual({ scale: 'day', step: 1 })
  expect(axisStep(3)).toEqual({ scale: 'day', step: 5 })
})

test('a month without room for its name above is named at its first day', () => {
  const at = (iso: string, above: string) => monthNumeral(toMilliseconds(day(iso)), above, ['January 1951', 'Jan'])
  expect([at('1951-01-01', ''), at('1951-01-01', 'January'), at('1951-01-02', '')]).toEqual([
    'Jan',
    undefined,
    undefined,
  ])
})
