import { expect, test } from 'vitest'
import { inWords, ratioTable, ratiosOf } from './ratios.ts'
import { type Sample, add, summarise } from './statistics.ts'

const sample = (values: Readonly<Record<string, readonly number[]>>): Sample =>
  new Map(Object.entries(values).map(([name, all]) => [name, [...all]]))
const TARGETS = [{ measure: 'readable text', most: 0.5 }]

test('a ratio is one of medians, so that one bad run does not decide it', () => {
  const [ratio] = ratiosOf(sample({ 'readable text': [100, 9000, 120] }), sample({ 'readable text': [400] }), TARGETS)
  expect(ratio?.ratio).toBe(0.3)
})

test('the table gives both figures with their spread, the ratio, the target, and whether it is met', () => {
  const table = (ours: number) =>
    ratioTable(ratiosOf(sample({ 'readable text': [90, ours, 410] }), sample({ 'readable text': [400, 400] }), TARGETS))
  expect(table(120).split('\n').at(-1)).toBe('| readable text | 120 (90–410) | 400 | 0.30 | ≤ 0.5 | met |')
  expect(table(300)).toMatch(/\| 0\.75 \| ≤ 0\.5 \| missed \|$/)
})

test('what was not measured on both sides stands in no ratio', () => {
  expect(ratiosOf(sample({}), sample({ 'readable text': [1] }), TARGETS)).toEqual([])
})

test('a summary is the median with the least and the most; of an even number the mean of the middle two', () => {
  expect(summarise([30, 10, 20, 60])).toEqual({ median: 25, least: 10, most: 60, count: 4 })
  expect(summarise([])).toBeNull()
  expect(inWords({ median: 3.14159, least: 3, most: 250.6, count: 3 })).toBe('3.1 (3.0–251)')
})

test('what did not come is not counted as nothing', () => {
  const values = sample({})
  add(values, 'a', null)
  add(values, 'a', 0)
  expect(values.get('a')).toEqual([0])
})
