import fc from 'fast-check'
import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { fromMilliseconds, parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import { edtfToSpan } from './edtf-to-span.ts'

const day = (iso: string) => parseIsoDay(iso)
const span = (text: string) => {
  const read = edtfToSpan(text)
  if ('problem' in read) throw new Error(`${text}: ${read.problem}`)
  return read.span
}
const ends = (text: string) => [span(text).from, span(text).to]
const problem = (text: string) => {
  const read = edtfToSpan(text)
  return 'problem' in read ? read.problem : 'read'
}

/** It refuses an upper end that does not lie wholly after the lower one. */
function reference(text: string): { min: number; max: number; type: string } {
  try {
    return edtf(text) as unknown as { min: number; max: number; type: string }
  } catch (error) {
    fc.pre(!String(error).includes('invalid upper bound'))
    throw error
  }
}

describe('edtfToSpan', () => {
  it('reads a day as a span of one day', () => {
    expect(span('1950-10-12')).toEqual({
      edtf: '1950-10-12',
      from: day('1950-10-12'),
      to: day('1950-10-12'),
      start: {},
      end: {},
    })
  })

  it.each([
    ['1950-10-10/1950-10-11', '1950-10-10', '1950-10-11'],
    ['1950-02', '1950-02-01', '1950-02-28'],
    ['1952-02', '1952-02-01', '1952-02-29'],
    ['1950-10/1951-01', '1950-10-01', '1951-01-31'],
    ['1950-10-01/1950-10', '1950-10-01', '1950-10-31'],
    ['1950-10/1950-10-05', '1950-10-01', '1950-10-05'],
    ['1950', '1950-01-01', '1950-12-31'],
    ['1950-10-XX', '1950-10-01', '1950-10-31'],
    ['1950-XX', '1950-01-01', '1950-12-31'],
    ['1950-XX-XX', '1950-01-01', '1950-12-31'],
    ['195X', '1950-01-01', '1959-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['-004X', '-0049-01-01', '-0040-12-31'],
    ['1950-21', '1950-03-01', '1950-05-31'],
    ['1950-22', '1950-06-01', '1950-08-31'],
    ['1950-23', '1950-09-01', '1950-11-30'],
    ['1950-24', '1950-12-01', '1951-02-28'],
    ['0079-08-24', '0079-08-24', '0079-08-24'],
    ['-0043-03-15', '-0043-03-15', '-0043-03-15'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['Y17000', '17000-01-01', '17000-12-31'],
    ['Y-17000', '-17000-01-01', '-17000-12-31'],
  ])('spreads %s from its first to its last day', (text, from, to) => {
    expect(ends(text).map((each) => toIsoDay(each!))).toEqual([from, to])
  })

  it.each([
    ['1950-10-15T07:36:00+12:00', '1950-10-15'],
    ['1950-10-01T23:30:00-05:00', '1950-10-01'],
    ['1950-10-01T00:10:00Z', '1950-10-01'],
    ['1950-10-01T00:10:00', '1950-10-01'],
  ])('keeps the calendar day of %s as written', (text, iso) => {
    expect(ends(text)).toEqual([day(iso), day(iso)])
  })

  it('tells about, perhaps and both apart, at each end', () => {
    expect(span('1950-10-08/1950-10-10~')).toMatchObject({ start: {}, end: { doubt: 'about' } })
    expect(span('1950-10-10?/1950-12')).toMatchObject({ start: { doubt: 'perhaps' }, end: { unit: 'month' } })
    expect(span('1950-10-01%')).toMatchObject({ start: { doubt: 'perhaps-about' }, end: { doubt: 'perhaps-about' } })
  })

  it('leaves an open end open, and takes no more than its one day from a span whose other end is not known', () => {
    expect(ends('1945-08-15/..')).toEqual([day('1945-08-15'), null])
    expect(ends('../1950-10-16')).toEqual([null, day('1950-10-16')])
    expect(span('1950-10-13/')).toMatchObject({
      from: day('1950-10-13'),
      to: day('1950-10-13'),
      end: { doubt: 'unknown' },
    })
    expect(span('/1950-10-13')).toMatchObject({
      from: day('1950-10-13'),
      to: day('1950-10-13'),
      start: { doubt: 'unknown' },
    })
  })

  it.each([
    ['', 'not-edtf'],
    ['October 1950', 'not-edtf'],
    ['12.10.1950', 'not-edtf'],
    ['19501012', 'not-edtf'],
    ['1950-10-12/soon', 'not-edtf'],
    ['1950-10-12/1950-10-13/1950-10-14', 'not-edtf'],
    ['-0000', 'not-edtf'],
    ['1950-10-12T24:00:00', 'not-edtf'],
    ['1950-13', 'no-such-day'],
    ['1950-02-31', 'no-such-day'],
    ['1951-02-29', 'no-such-day'],
    ['1950-10-12/1950-10-01', 'backwards'],
    ['../..', 'no-date'],
    ['/', 'no-date'],
    ['../', 'no-date'],
    ['/..', 'no-date'],
    ['[1950-10-12, 1950-10-14]', 'set'],
    ['{1950, 1951}', 'set'],
    ['1950-10-12T10:00:00Z/1950-10-13', 'time-in-interval'],
    ['1950?-10-12', 'level-2'],
    ['?1950-10', 'level-2'],
    ['1950-10?-12', 'level-2'],
    ['1X50-10', 'level-2'],
    ['15XX-12-25', 'level-2'],
    ['1950-XX-12', 'level-2'],
    ['1950-25', 'level-2'],
    ['Y-17E7', 'level-2'],
    ['1950S2', 'level-2'],
    ['1950-10-XX/1950-11', 'level-2'],
    ['Y999999999', 'too-far'],
  ])('refuses “%s” as %s', (text, expected) => {
    expect(problem(text)).toBe(expected)
  })

  it('gives every day back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_500_000, max: 1_500_000 }), (number) => {
        expect(ends(toIsoDay(number))).toEqual([number, number])
      }),
    )
  })

  it('reads no more than the reference implementation, and the same days', () => {
    const two = fc.integer({ min: 0, max: 33 }).map((each) => String(each).padStart(2, '0'))
    const year = fc
      .integer({ min: -9999, max: 9999 })
      .map((each) => `${each < 0 ? '-' : ''}${String(Math.abs(each)).padStart(4, '0')}`)
    const date = fc.oneof(
      year,
      fc.tuple(year, two).map((parts) => parts.join('-')),
      fc.tuple(year, two, two).map((parts) => parts.join('-')),
      fc.integer({ min: -150_000, max: 150_000 }).map((each) => `Y${each}`),
    )
    const marked = fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''))
    const end = fc.oneof(marked, fc.constantFrom('', '..'))
    const text = fc.oneof(
      marked,
      fc.tuple(end, end).map((parts) => parts.join('/')),
    )
    fc.assert(
      fc.property(text, (written) => {
        const read = edtfToSpan(written)
        fc.pre('span' in read && read.span.start.unit !== 'season' && read.span.end.unit !== 'season')
        const { min, max, type } = reference(written)
        expect(['Date', 'Year', 'Interval']).toContain(type)
        const { from, to, start, end } = read.span
        if (from !== null && start.doubt !== 'unknown') expect(from).toBe(fromMilliseconds(min))
        if (to !== null && end.doubt !== 'unknown') expect(to).toBe(fromMilliseconds(max))
      }),
      { numRuns: 2000 },
    )
  })
})
