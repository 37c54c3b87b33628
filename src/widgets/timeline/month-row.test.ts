import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toIsoDay, toMilliseconds } from '#src/domain/day.ts'
import { isSameRow, layOutMonthRow } from './month-row.ts'
import { timelineWords } from '#src/features/timeline/timeline-words.ts'
import { words as english } from '#tests/support/english.ts'

const day = (iso: string) => parseIsoDay(iso)!
const words = {
  ...timelineWords(english, 'all', () => ''),
  month: (day: number) => {
    const month = Number(toIsoDay(day).slice(5, 7))
    return [`Longmonth${month} ${toIsoDay(day).slice(0, 4)}`, `Longmonth${month}`, `Mo${month}`]
  },
}
const scene = {
  documentDay: day('1950-10-12'),
  documentDayLabel: 'the cable',
  turningPoints: [
    {
      label: 'Advice to hold back',
      short: 'Back',
      days: { from: day('1950-10-11'), to: day('1950-10-12') },
      later: false,
    },
    { label: 'A change of mind', days: { from: day('1950-10-13'), to: day('1950-10-14') }, later: true },
  ],
  words,
  corner: 0,
} as unknown as Parameters<typeof layOutMonthRow>[0]
const scale = (perDay: number, width: number, first = '1950-09-15') => ({
  x: (at: number) => (at - day(first)) * perDay,
  width,
  line: 17,
  measure: (text: string) => text.length * 6,
})
const MONTHS = [7, 8, 9, 10, 11, 12].map((month) => day(`1950-${String(month).padStart(2, '0')}-01`))
const october = toMilliseconds(day('1950-10-01'))

describe('the row of months', () => {
  test('is another one where the buttons in the corner take less of it, which the axis has to follow', () => {
    const far = scale(6, 600, '1950-09-15')
    const [narrow, wide] = [layOutMonthRow({ ...scene, corner: 330 }, far), layOutMonthRow(scene, far)]
    const november = toMilliseconds(day('1950-11-01'))
    expect([narrow, wide].map(({ monthName }) => monthName(november))).toEqual(['', 'Longmonth11 1950'])
    expect(isSameRow(narrow, wide)).toBe(false)
    expect(isSameRow(wide, layOutMonthRow(scene, far))).toBe(true)
  })

  test('leaves the corner to what covers it', () => {
    const free = layOutMonthRow({ ...scene, corner: 330 }, scale(20, 980))
    for (const turn of free.turns) expect(turn?.right ?? 0).toBeLessThanOrEqual(650)
    expect(free.monthName(toMilliseconds(day('1950-11-01')))).toBe('')
  })

  test('has the two turning points on both sides of the flag of the document', () => {
    const { flag, turns } = layOutMonthRow(scene, scale(20, 980))
    expect(turns.map((turn) => turn?.text)).toEqual(['Advice to hold back', 'A change of mind'])
    expect(turns[0]!.right).toBe(flag!.left)
    expect(turns[1]!.left).toBe(flag!.right)
  })

  test('takes the short label where there is less room, and none where there is none', () => {
    expect(layOutMonthRow(scene, scale(11.2, 546)).turns.map((turn) => turn?.text)).toEqual([
      'Back',
      'A change of mind',
    ])
    expect(layOutMonthRow(scene, scale(3, 150)).turns).toEqual([null, null])
  })

  test('lets a label stand over its own days where the flag is far', () => {
    const far = { ...scene, documentDay: day('1950-09-20') }
    expect(layOutMonthRow(far, scale(17.6, 864)).turns[0]!.left).toBe(scale(17.6, 864).x(day('1950-10-11')))
  })

  test('names a month as fully as its room allows', () => {
    const name = (perDay: number) => layOutMonthRow(scene, scale(perDay, perDay * 49)).monthName(october)
    expect([25, 17.6, 3].map(name)).toEqual(['Longmonth10 1950', 'Mo10', ''])
  })

  test('keeps the flag of the document in sight beside its line', () => {
    const { flag } = layOutMonthRow(scene, scale(20, 600, '1950-10-12'))
    expect(flag?.left).toBe(0)
  })

  test('never lets two texts meet, at any scale and any place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 120, noNaN: true }),
        fc.integer({ min: 200, max: 1500 }),
        fc.integer({ min: -60, max: 90 }),
        (perDay, width, shift) => {
          const moved = scale(perDay, width)
          const now = { ...moved, x: (at: number) => moved.x(at - shift) }
          const { flag, turns, monthName } = layOutMonthRow(scene, now)
          const months = MONTHS.flatMap((first, at) => {
            const name = monthName(toMilliseconds(first))
            const [begins, ends] = [now.x(first), now.x(MONTHS[at + 1] ?? Infinity)]
            const left = Math.max(begins, 0)
            // a hair's breadth apart, or two names read as one word
            return name === '' || ends <= 0 || begins >= width ? [] : [{ left, right: left + name.length * 6 + 6 }]
          })
          const texts = [...turns.filter((turn) => turn !== null), ...months]
          const inView = flag === null ? texts : [...texts, flag]
          for (const [at, one] of inView.entries())
            for (const two of inView.slice(at + 1)) expect(one.left < two.right && two.left < one.right).toBe(false)
        },
      ),
    )
  })
})
