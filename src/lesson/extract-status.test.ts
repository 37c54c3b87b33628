import { expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { knownStatusOf } from './known-status.ts'

const index = tinyIndex()
const [extract] = index.lesson.extracts
const on = (day: string, knowledge: 'all' | 'receivers' = 'all') =>
  knownStatusOf(index, extract!.id, { asOf: parseIsoDay(day)!, knowledge })

test('a report of another document is later until its day, and nothing says when the receivers knew of it', () => {
  expect(on('1921-03-09')).toBe('later')
  expect(on('1921-03-10')).toBe('known')
  expect(on('1921-03-10', 'receivers')).toBe('not-established')
})

test('a report and what it bears on are neighbours, and so is its source', () => {
  const neighbours = index.neighbours(extract!.id)
  for (const ref of [...extract!.refs, extract!.source]) expect(neighbours.has(ref)).toBe(true)
  expect(index.neighbours(extract!.source).has(extract!.id)).toBe(true)
})
