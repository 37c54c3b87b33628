// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { HANDOUT_FILES_ID } from '#src/domain/handout-file.ts'
import { FILE_ADDRESSES_ID, INLINE_LESSON_ID } from '#src/domain/lesson-files.ts'
import { readFileAddresses, readHandoutFiles, readInlineLesson } from './page-files.ts'

const write = (id: string, value: unknown) => {
  const block = Object.assign(document.createElement('script'), { id, type: 'application/json' })
  block.textContent = JSON.stringify(value)
  document.body.append(block)
}
beforeEach(() => {
  document.body.replaceChildren()
})

test('what the build has written into the page is read as it was written', () => {
  const handouts = [{ title: 'The text', audience: 'pupils', a4: 'text-a4.pdf', letter: 'text-letter.pdf' }]
  write(FILE_ADDRESSES_ID, { lesson: 'lesson-1.json' })
  write(INLINE_LESSON_ID, { lesson: '{}' })
  write(HANDOUT_FILES_ID, handouts)
  expect(readFileAddresses()).toEqual({ lesson: 'lesson-1.json' })
  expect(readInlineLesson()).toEqual({ lesson: '{}' })
  expect(readHandoutFiles()).toEqual(handouts)
})

test('a site without handouts has none; one that does not say where its lesson lies is broken', () => {
  expect(readHandoutFiles()).toEqual([])
  expect(readFileAddresses).toThrow(FILE_ADDRESSES_ID)
})
