import { describe, expect, it } from 'vitest'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import { daysNamedIn } from './days-in-words.ts'

const day = (iso: string) => parseIsoDay(iso)!
const FRAME = { from: day('1950-07-01'), to: day('1951-01-31') }
const named = (text: string, near = '1950-10-12') =>
  daysNamedIn(text, FRAME, day(near)).map((each) => toIsoDay(each.day))

describe('daysNamedIn', () => {
  it.each([
    ['It fell on 19 October.', '1950-10-19'],
    ['It fell on 19 Oct 1950.', '1950-10-19'],
    ['It fell on October 19, 1950, at noon.', '1950-10-19'],
    ['It fell on the 19th of October.', '1950-10-19'],
    ['See 1950-10-19.', '1950-10-19'],
    ["a directive 'dated 13.10.50'", '1950-10-13'],
    ['It was made in 1987.', '1987-01-01'],
    ['It was opened in the 1990s.', '1990-01-01'],
    ['He died in January 1951.', '1951-01-01'],
    ['By November it had come back.', '1950-11-01'],
    ['In January Mao wrote.', '1951-01-01'],
    ['In late November they struck.', '1950-11-21'],
    ['in mid-October', '1950-10-11'],
    ['At the end of September he asked.', '1950-09-25'],
    ['late in December', '1950-12-21'],
  ])('reads “%s”', (text, iso) => {
    expect(named(text)).toEqual([iso])
  })

  it('takes the last day of a range or a list', () => {
    expect(named('between 5 and 20 October')).toEqual(['1950-10-20'])
    expect(named('25-28 October')).toEqual(['1950-10-28'])
    expect(named('9, 10 or 11 October')).toEqual(['1950-10-11'])
    expect(named('from 27 September to 1 October')).toEqual(['1950-09-27', '1950-10-01'])
  })

  it('reads a bare ordinal in the month named before it, else in the month given', () => {
    expect(named('Sariwon fell on the 17th and the city on the 19th.')).toEqual(['1950-10-17', '1950-10-19'])
    expect(named('Told on 29 September, it went out on the 30th.')).toEqual(['1950-09-29', '1950-09-30'])
    expect(named('until the 24th', '1950-11-21')).toEqual(['1950-11-24'])
    expect(named('On the 21st and 22nd a regiment was caught.')).toEqual(['1950-10-22'])
  })

  it('reads nothing where no day is meant', () => {
    for (const text of [
      'the remains of the 1st, 5th, 13th and 15th Divisions',
      'the 12th to Manpo and the 28th toward Chosan',
      'The 12th Division and the 27th Commonwealth Brigade crossed the 38th parallel.',
      'They counted 93,498 men, 124 jets and 4,000 specialists.',
      'It may rain; they march on.',
      'The file is 334, leaves 142 to 144.',
      'at 01:38, on line 22',
    ])
      expect(named(text)).toEqual([])
  })

  it('does not place a month without a year that lies outside the frame', () => {
    expect(named('in May')).toEqual([])
    expect(named('in May 1951')).toEqual(['1951-05-01'])
  })
})
