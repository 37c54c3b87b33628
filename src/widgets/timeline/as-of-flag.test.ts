import { describe, expect, test } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import { layOutFlag } from './as-of-flag.ts'
import type { TimelineWords } from './timeline-scene.ts'

const TWELFTH = toDay(1950, 10, 12)
/** Six letters and the grips: 56 pixels. */
const WORDS = { shortDay: () => '12 Oct' } as unknown as TimelineWords
const LETTER = 6

/** The flag of the twelfth, and the days beside it whose numerals are written. */
function paperBeside(perDay: number, numerals: readonly number[]) {
  const scale = {
    x: (day: number) => (day - TWELFTH) * perDay + 400,
    width: 800,
    line: 17,
    measure: (text: string) => text.length * LETTER,
  }
  const { middle, shade } = layOutFlag(TWELFTH, scale, WORDS, (day) => (numerals.includes(day - TWELFTH) ? '10' : ''))
  const [left = 0, right = 0] = [...shade.matchAll(/(-?[\d.]+)px 0 /g)].map(([, by]) => Number(by))
  return { middle, left, right }
}

describe('the flag of the as-of day', () => {
  test('stands over the middle of its day, and covers no more than itself where no numeral is near', () => {
    expect(paperBeside(20, [-4, 4])).toEqual({ middle: 410, left: 0, right: 0 })
  })

  test('hides whole what it would hide in part', () => {
    // its edge is 28 pixels from its middle; numerals stand 20, 30 and 40 from there and are 14 wide
    expect(paperBeside(10, [-3, 2])).toEqual({ middle: 405, left: -9, right: 0 })
    expect(paperBeside(10, [-4, 3])).toEqual({ middle: 405, left: 0, right: 9 })
  })
})
