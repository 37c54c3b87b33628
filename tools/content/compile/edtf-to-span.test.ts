import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import { edtfToSpan } from './edtf-to-span.ts'

const day = (iso: string) => parseIsoDay(iso)
const ends = (text: string) => {
  const span = edtfToSpan(text)
  return span === null ? null : [span.from, span.to]
}

describe('edtfToSpan', () => {
  it('reads a day as a span of one day', () => {
    expect(edtfToSpan('1950-10-12')).toEqual({
      edtf: '1950-10-12',
      from: day('1950-10-12'),
      to: day('1950-10-12'),
      fromUncertain: false,
      toUncertain: false,
    })
  })

  it.each([
    ['1950-10-10/1950-10-11', '1950-10-10', '1950-10-11'],
    ['1950-02', '1950-02-01', '1950-02-28'],
    ['1952-02', '1952-02-01', '1952-02-29'],
    ['1950-10/1951-01', '1950-10-01', '1951-01-31'],
    ['1950', '1950-01-01', '1950-12-31'],
  ])('spreads %s from its first to its last day', (text, from, to) => {
    expect(ends(text)).toEqual([day(from), day(to)])
  })

  it.each([
    ['1950-10-15T07:36:00+12:00', '1950-10-15'],
    ['1950-10-01T23:30:00-05:00', '1950-10-01'],
    ['1950-10-01T00:10:00Z', '1950-10-01'],
  ])('keeps the calendar day of %s as written', (text, iso) => {
    expect(ends(text)).toEqual([day(iso), day(iso)])
  })

  it('marks each end that is approximate or uncertain', () => {
    expect(edtfToSpan('1950-10-08/1950-10-10~')).toMatchObject({ fromUncertain: false, toUncertain: true })
    expect(edtfToSpan('1950-10-10?/1950-12')).toMatchObject({ fromUncertain: true, toUncertain: false })
    expect(edtfToSpan('1950-10-01~')).toMatchObject({ fromUncertain: true, toUncertain: true })
  })

  it('leaves an open end open', () => {
    expect(ends('1945-08-15/..')).toEqual([day('1945-08-15'), null])
    expect(ends('../1950-10-16')).toEqual([null, day('1950-10-16')])
  })

  it.each(['', 'October 1950', '1950-13', '1950-02-31', '12.10.1950', '1950-21', '195X', '1950-10-12/soon'])(
    'does not read “%s”',
    (text) => {
      expect(edtfToSpan(text)).toBeNull()
    },
  )

  it('gives every day back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), (number) => {
        expect(ends(toIsoDay(number))).toEqual([number, number])
      }),
    )
  })
})
