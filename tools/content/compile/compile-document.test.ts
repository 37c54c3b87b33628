import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compilePassages } from './compile-document.ts'
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

it('a passage that follows the one before at once, without a separator, moves no line of those after it', () => {
  const passages = {
    file: 'passages.yaml',
    value: [passage('a', 'One\n'), passage('b', 'Two\n'), passage('c', 'Three')],
  }
  const separators = [{ before: 'passage:c' as const, text: '\n\n' }]
  const lines = compilePassages(passages, { head: 'Head\n', separators }, () => {}).map(({ seedLine }) => seedLine)
  expect(lines).toEqual([2, 3, 6])
})

function passage(id: string, text: string) {
  return { id, kind: 'paragraph' as const, seed: text, reading: text, adapted: text }
}
