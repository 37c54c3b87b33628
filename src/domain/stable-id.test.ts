import { expect, test } from 'vitest'
import { canonicalJson, stableId } from './stable-id.ts'

test('an id made from a text is a UUID, and the same every time', () => {
  expect(stableId('https://example.org/a')).toBe(stableId('https://example.org/a'))
  expect(stableId('')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('texts that differ in little have ids of their own', () => {
  const texts = Array.from({ length: 50_000 }, (_, number) => [`${number}`, `note ${number}.`, `한 ${number}`]).flat()
  expect(new Set(texts.map(stableId)).size).toBe(texts.length)
})

test('equal values have one text, in whatever order they were written', () => {
  expect(canonicalJson({ b: [1, { d: 2, c: 3 }], a: null })).toBe(canonicalJson({ a: null, b: [1, { c: 3, d: 2 }] }))
  expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }))
})
