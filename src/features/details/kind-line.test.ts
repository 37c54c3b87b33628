import { expect, test } from 'vitest'
import { words } from '#tests/support/english.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { allEntities } from '#src/lesson/lesson-index.ts'
import { kindLine } from './kind-line.ts'

test('no thing of the lesson is said to be the same twice', () => {
  const lines = new Set(allEntities(realIndex().lesson).map((entity) => kindLine(entity, words)))
  expect([...lines].filter((line) => /^front line|^route/.test(line)).sort()).toEqual([
    'front line',
    'front line, spearhead',
    'route',
  ])
  for (const line of lines) {
    const parts = line.split(', ')
    expect(new Set(parts).size, line).toBe(parts.length)
  }
})
