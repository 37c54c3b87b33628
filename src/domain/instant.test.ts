import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareInstants, instantAfter, parseInstant } from './instant.ts'

test.each([
  ['2026-11-29T08:00:00+09:00', '2026-11-29T01:00:00Z'],
  ['2026-11-29T01:00:00Z', '2026-11-29T01:00:00.001Z'],
  ['2026-11-29T01:00:00.123456+00:00', '2026-11-29T01:00:00.123457+00:00'],
  ['2026-11-29T23:30:00-0100', '2026-11-30T01:00:00Z'],
  ['2026-11-29t01:00z', '2026-11-29 01:00:01'],
  ['2026-11-29', '2026-11-29T00:00:01Z'],
  ['', '1970-01-01T00:00:00Z'],
  ['yesterday', '1066-10-14T09:00:00Z'],
])('%s is earlier than %s', (earlier, later) => {
  expect(compareInstants(earlier, later)).toBe(-1)
  expect(compareInstants(later, earlier)).toBe(1)
})

test('one instant in two spellings is one instant', () => {
  expect(compareInstants('2026-11-29T10:00:00+09:00', '2026-11-29T01:00:00.000Z')).toBe(0)
  expect(compareInstants('', 'never')).toBe(0)
})

test('what no clock shows is no instant', () => {
  for (const text of ['', 'now', '2026', '2026-11', '12:00', '29.11.2026']) expect(parseInstant(text)).toBeNull()
})

test('a change is later than what it replaces, whatever the clock says', () => {
  const instant = fc.date({ noInvalidDate: true, min: new Date('1950-01-01'), max: new Date('2300-01-01') })
  fc.assert(
    fc.property(instant, instant, (now, replaced) => {
      const made = instantAfter(now.toISOString(), replaced.toISOString())
      expect(compareInstants(made, replaced.toISOString())).toBe(1)
      if (now > replaced) expect(made).toBe(now.toISOString())
    }),
  )
  expect(instantAfter('2026-01-01T00:00:00Z', undefined)).toBe('2026-01-01T00:00:00Z')
  expect(instantAfter('2026-01-01T00:00:00Z', 'yesterday')).toBe('2026-01-01T00:00:00Z')
  // finer than a millisecond, and ahead
  expect(
    compareInstants(instantAfter('2026-01-01T00:00:00Z', '2031-01-01T00:00:00.0009Z'), '2031-01-01T00:00:00.0009Z'),
  ).toBe(1)
})
