// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { expectationAtStart } from '#src/state/expectation-at-start.ts'
import { decodeState, encodeState } from '#src/state/url-codec.ts'
import { anyLinkedState } from '#tests/support/linked-states.ts'
import { MANGLINGS } from '#tests/support/mangled-links.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'

const SCRIPT = readFileSync('src/app/cover-text.js', 'utf8')
const index = tinyIndex()

function isCovered(query: string): boolean {
  window.history.replaceState(null, '', `/?${query}`)
  document.documentElement.removeAttribute('data-text-covered')
  window.eval(SCRIPT)
  return document.documentElement.hasAttribute('data-text-covered')
}
const isAsked = (query: string) => expectationAtStart(decodeState(query, index).state, index.lesson) === 'asked'

afterEach(() => {
  window.history.replaceState(null, '', '/')
})

test('the text is covered where the app will ask first, and nowhere else', () => {
  fc.assert(
    fc.property(anyLinkedState(index), (state) => {
      const query = encodeState(state, index)
      expect([query, isCovered(query)]).toEqual([query, isAsked(query)])
    }),
    { numRuns: 300 },
  )
  expect([isCovered(''), isCovered('mode=read'), isCovered('asof=1921-03-09')]).toEqual([true, true, true])
})

test('a link that programs have mangled never shows for a moment what the question covers', () => {
  fc.assert(
    fc.property(anyLinkedState(index), fc.constantFrom(...MANGLINGS), (state, { mangle }) => {
      const mangled = mangle(encodeState(state, index))
      if (isAsked(mangled)) expect([mangled, isCovered(mangled)]).toEqual([mangled, true])
    }),
    { numRuns: 300 },
  )
})

test('an address that cannot be decoded covers the text', () => {
  expect(isCovered('text=%E4%')).toBe(true)
})

test('it is written for browsers of any age', () => {
  expect(SCRIPT).not.toMatch(/=>|\b(?:const|let|import|class|async)\b(?!.*\/\/)|`|\?\.|\.\.\./)
})
