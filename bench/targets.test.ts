import { expect, test } from 'vitest'
import { type Sample, add, summarise } from './statistics.ts'
import { inWords, targetTable } from './table.ts'
import { type Target, rowsOf } from './targets.ts'
import { timeWithin } from './work.ts'

const sample = (values: Readonly<Record<string, readonly number[]>>): Sample =>
  new Map(Object.entries(values).map(([name, all]) => [name, [...all]]))
const samples = (ours: readonly number[], theirs: readonly number[]) =>
  new Map([
    ['lesson', sample({ text: ours })],
    ['rival', sample({ text: theirs })],
  ])
const RATIO: Target = { says: 'text', ours: ['lesson', 'text'], over: ['rival', 'text'], limit: 0.5 }

test('a ratio is one of medians, so that one bad run does not decide it', () => {
  expect(rowsOf(samples([100, 9000, 120], [400]), [RATIO])[0]?.reached).toBe(0.3)
})

test('what stands by itself is its median, or its worst where that counts', () => {
  const alone: Target = { says: 'text', ours: ['lesson', 'text'], limit: 8 }
  const reached = (target: Target) => rowsOf(samples([4, 5, 90], []), [target])[0]?.reached
  expect(reached(alone)).toBe(5)
  expect(reached({ ...alone, counts: 'most' })).toBe(90)
})

test('the table gives both figures with their spread, the ratio, the target, and whether it is met', () => {
  const lastLine = (ours: number) =>
    targetTable(rowsOf(samples([90, ours, 410], [400, 400]), [RATIO]))
      .split('\n')
      .at(-1)
  expect(lastLine(120)).toBe('| text | 120 (90–410) | 400 | 0.30 | ≤ 0.5 | met |')
  expect(lastLine(300)).toMatch(/\| 0\.75 \| ≤ 0\.5 \| \*\*missed\*\* \|$/)
})

test('a build measured for comparison stands beside what is reached, against itself where the target is so', () => {
  const [ratio, own] = rowsOf(
    new Map([...samples([100], [400]), ['lesson, before', sample({ text: [200], first: [600] })]]),
    [RATIO, { says: 'own', ours: ['lesson', 'first'], over: ['lesson', 'text'], limit: 1 }],
  )
  expect(ratio).toMatchObject({ reached: 0.25, before: 0.5 })
  // what is no longer measured stands in no row
  expect(own).toBeUndefined()
  const both = new Map([
    ['lesson', sample({ text: [100], first: [150] })],
    ['lesson, before', sample({ text: [200], first: [600] })],
  ])
  const rows = rowsOf(both, [{ says: 'own', ours: ['lesson', 'first'], over: ['lesson', 'text'], limit: 2 }])
  expect(rows[0]).toMatchObject({ reached: 1.5, before: 3 })
  expect(targetTable(rows).split('\n').at(0)).toContain('| before | reached |')
  expect(targetTable(rows).split('\n').at(-1)).toBe('| own | 150 | 100 | 3.00 | 1.50 | ≤ 2 | met |')
})

test('what was not measured on both sides stands in no row', () => {
  expect(rowsOf(samples([], [1]), [RATIO])).toEqual([])
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

test('the time of a file is that of its functions and of all they call, each sample once', () => {
  const node = (id: number, url: string, children: readonly number[] = []) => ({ id, callFrame: { url }, children })
  const profile = {
    nodes: [
      node(1, '', [2, 4]),
      node(2, '/a/strip-1.js', [3]),
      node(3, '/a/other.js', [5]),
      node(4, '/a/other.js'),
      node(5, '/a/strip-1.js'),
    ],
    samples: [2, 3, 4, 5],
    timeDeltas: [1000, 2000, 4000, 8000],
  }
  expect(timeWithin(profile, /strip-\d\.js$/)).toBe(11)
})
