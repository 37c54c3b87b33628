import { describe, expect, it } from 'vitest'
import { languageInWords } from './languages.ts'

describe('languageInWords', () => {
  it.each([
    ['ko-Hang', 'Korean, Hangul'],
    ['zh-Hant', 'Chinese, traditional characters'],
    ['ru-Cyrl', 'Russian, Cyrillic letters'],
    ['ja-Latn', 'Japanese'],
    ['de', 'German'],
  ])('says %s as %s', (tag, said) => {
    expect(languageInWords(tag)).toBe(said)
  })
})
