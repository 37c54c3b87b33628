import { expect, test } from 'vitest'
import { parseCitations } from './parse-citations.ts'

const styled = { inText: ['Brand, ', { italic: 'Log' }], entry: ['Brand.'] }
const citation = { chicago: styled, mla: styled, apa: styled, bibtex: '@book{}', ris: 'TY', 'csl-json': '[]' }

test('citations that are whole are read', () => {
  expect(parseCitations(JSON.stringify({ 'source:log': citation }))).toEqual({ 'source:log': citation })
})

test.each([
  ['no JSON', '<p>Sign in</p>'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['a citation that is null', JSON.stringify({ 'source:log': null })],
  ['a style that is missing', JSON.stringify({ 'source:log': { ...citation, apa: undefined } })],
  ['a run that is a number', JSON.stringify({ 'source:log': { ...citation, mla: { inText: [1], entry: [] } } })],
])('%s is damaged', (_, text) => {
  expect(parseCitations(text)).toBeNull()
})
