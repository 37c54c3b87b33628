import { expect, test } from 'vitest'
import { withNeededFaces } from './needed-faces.ts'

const face = (range: string) => `@font-face{font-family:A;src:url(data:font/woff2;base64,AA);unicode-range:${range}}`

test.each([
  ['U+0-7F', true],
  ['U+370-377,U+43?', true],
  ['U+370-377,U+1F??', false],
  ['u+4E00-9FFF', false],
  ['U+436', true],
])('a face for %s is kept only if the text has a letter of it', (range, isKept) => {
  expect(withNeededFaces(`b{}${face(range)}i{}`, 'Kim, жди')).toBe(isKept ? `b{}${face(range)}i{}` : 'b{}i{}')
})

test('a face for everything stays', () => {
  const css = '@font-face{font-family:A;src:url(a)}'
  expect(withNeededFaces(css, '')).toBe(css)
})
