import { describe, expect, test } from 'vitest'
import { parseIsoDay, toMilliseconds } from '#src/domain/day.ts'
import { axisStep, axisText, dayNumeral } from './day-axis.ts'

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

describe('the axis as a whole', () => {
  const NAMES = ['January 1951', 'Jan']
  /** What stands on the axis, 6 pixels a letter, from a day on. */
  const axisFrom = (iso: string, perDay: number, width: number, nameAbove: string) => {
    const from = day(iso)
    const scale = { x: (at: number) => (at - from) * perDay, width, measure: (text: string) => text.length * 6 }
    const axis = { scale, marked: MARKED, monthName: () => nameAbove, namesOf: () => NAMES }
    return Array.from({ length: Math.ceil(width / perDay) }, (_, at) => axisText(from + at, axis)).filter(Boolean)
  }

  test('names a month without room for its name above at its first day, and no numeral touches that name', () => {
    expect(axisFrom('1950-12-26', 9, 110, 'January')).toEqual(['27', '29', '1', '3', '5'])
    expect(axisFrom('1950-12-27', 8, 110, '')).toEqual(['29', 'Jan', '3', '5', '7'])
    expect(axisFrom('1950-12-26', 14, 170, '')).toEqual(['26', '27', '28', '29', '30', 'Jan', '3', '4', '5', '6'])
  })

  test('writes nothing that the edge would cut', () => {
    expect(axisFrom('1950-12-26', 15, 94, '')).toEqual(['26', '27', '28', '29', '30'])
    expect(axisFrom('1950-12-26', 15, 110, '')).toEqual(['26', '27', '28', '29', '30', 'Jan'])
  })
})
