import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REAL_DIRECTORY, realLesson } from '#tests/support/real-lesson.ts'

it('every passage begins on its line of the seed’s file', () => {
  const lines = readFileSync(join(REAL_DIRECTORY, 'document/seed.txt'), 'utf8').split('\n')
  const { passages } = realLesson()
  expect(
    passages.map(({ seed, seedLine }) =>
      lines
        .slice(seedLine - 1)
        .join('\n')
        .startsWith(seed),
    ),
  ).not.toContain(false)
  expect(passages.find(({ id }) => id === 'passage:date-line')?.seedLine).toBe(lines.indexOf('12 October 1950') + 1)
})
