import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import { UNDATED } from '#src/domain/span.ts'
import { edtfToSpan } from '#tools/content/compile/edtf-to-span.ts'
import { createWords } from './words.ts'

const { formats } = createWords('en')

const span = (edtf: string) => {
  const read = edtfToSpan(edtf)
  return 'span' in read ? formats.span(read.span) : read.problem
}
const day = toDay(1950, 10, 12)

describe('dates in words', () => {
  it('never depend on the zone of the machine', () => {
    expect([formats.day(day), formats.dayShort(day), formats.dayShort(toDay(1950, 9, 15))]).toEqual([
      '12 October 1950',
      '12 Oct',
      '15 Sep',
    ])
  })
  it.each([
    ['1950-10-13', '13 October 1950'],
    ['1950-10-12/1950-10-14~', '12 October 1950 to about 14 October 1950'],
    ['1950-10-13~', 'about 13 October 1950'],
    ['1950-10-13?', 'perhaps 13 October 1950'],
    ['1950-10-13%', 'perhaps about 13 October 1950'],
    ['1950-10-13?/1950-10-14~', 'perhaps 13 October 1950 to about 14 October 1950'],
    ['1950-10-13/..', 'from 13 October 1950 on'],
    ['1950-10-13/', 'from 13 October 1950, end not known'],
    ['../1950-10-13', 'until 13 October 1950'],
    ['/1950-10-13', 'until 13 October 1950, beginning not known'],
    ['1950-10', 'October 1950'],
    ['1950-10?', 'perhaps October 1950'],
    ['1950-10-01/1950-10', '1 October 1950 to October 1950'],
    ['1950', '1950'],
    ['1950-10-XX', 'a day in October 1950'],
    ['1950-XX', 'a month in 1950'],
    ['1950-XX-XX', 'a day in 1950'],
    ['195X', 'a year from 1950 to 1959'],
    ['19XX~', 'about a year from 1900 to 1999'],
    ['1950-21', 'spring 1950'],
    ['1950-24', 'winter 1950'],
    ['1950-23/1950-24', 'autumn 1950 to winter 1950'],
    ['0079-08-24', '24 August 79 AD'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', '1 BC'],
    ['Y-12000', '12001 BC'],
    ['Y17000', '17000'],
  ])('say of %s what it means: %s', (edtf, words) => {
    expect(span(edtf)).toBe(words)
  })
  it('say that there is none', () => {
    expect(formats.span(UNDATED)).toBe('No date')
  })
  it('have a sign for each doubt before what is short', () => {
    const signs = ['1950-10-13', '1950-10-13~', '1950-10-13?', '1950-10-13%', '1950-10-13/'].map((edtf) => {
      const read = edtfToSpan(edtf)
      return 'span' in read ? formats.doubtSign(read.span) : read.problem
    })
    expect(signs).toEqual(['', '~', '?', '?~', '…'])
    expect(formats.startShort(day, { doubt: 'about' })).toBe('~12 Oct')
    expect(formats.startShort(day, { unit: 'month' })).toBe('Oct')
    expect(formats.startShort(day, { unit: 'year' })).toBe('1950')
  })
})
