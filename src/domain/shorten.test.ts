import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorten } from './shorten.ts'

/** No half of a surrogate pair stands alone. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)

it('leaves a text that is short enough as it is, counted in signs and not in code units', () => {
  expect(shorten('평양', 2)).toBe('평양')
  expect(shorten('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toBe('👨‍👩‍👧‍👦👨‍👩‍👧‍👦')
  expect(shorten('é'.normalize('NFD').repeat(5), 5)).toBe('é'.normalize('NFD').repeat(5))
})

it('never cuts a sign in two: a letter from its accent, half of a pair, a family', () => {
  expect(shorten('ééééé'.normalize('NFD'), 3).normalize('NFC')).toBe('éé…')
  expect(shorten('𐐷𐐷𐐷𐐷', 3)).toBe('𐐷𐐷…')
  expect(shorten('👨‍👩‍👧‍👦'.repeat(9), 2)).toBe('👨‍👩‍👧‍👦…')
})

it('keeps its word for any text, even one letter with a thousand accents', () => {
  expect(shorten(`a${'\u0301'.repeat(100_000)}b`, 40).length).toBeLessThan(500)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      const short = shorten(text, most)
      expect(short.length).toBeLessThanOrEqual(Math.max(text.length, most * 13))
      expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true)
      expect(isWhole(short) || !isWhole(text)).toBe(true)
    }),
  )
})
