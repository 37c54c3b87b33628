import { expect, test } from 'vitest'
import { groupBy } from './group-by.ts'

test('things are grouped by their key, groups and things in the order in which they came', () => {
  expect([...groupBy(['ox', 'bee', 'ant', 'ow'], (word) => word.length)]).toEqual([
    [2, ['ox', 'ow']],
    [3, ['bee', 'ant']],
  ])
  expect(groupBy([], String).size).toBe(0)
})
