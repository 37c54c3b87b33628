import { expect, test } from 'vitest'
import { mediaAt } from './media-at.ts'

test('queries of width and height hold as in a window of that size, and others do not', () => {
  const matches = mediaAt({ width: 820, height: 1180 })
  expect(matches('screen and (max-width: 899px), screen and (max-height: 559px)')).toBe(true)
  expect(matches('screen and (min-width: 600px) and (min-height: 700px)')).toBe(true)
  expect(matches('screen and (max-width: 479px), screen and (max-width: 599px) and (min-height: 480px)')).toBe(false)
  expect(matches('(prefers-reduced-motion: reduce)')).toBe(false)
})
