import { expect, test } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { documentLesson } from '#tests/support/document-lesson.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { textNotes } from './mentions-in.ts'

const index = indexLesson(documentLesson())
const NONE = new Set<never>()

test('notes are numbered where their marks end, an inner one before the outer', () => {
  expect(textNotes('reading', index, NONE).map(({ number, mention }) => [number, mention.phrase])).toEqual([
    [1, 'Illy'],
    [2, 'harbour'],
    [3, 'Alder'],
    [4, 'Birch'],
    [5, 'hills above Alder and Birch'],
  ])
})

test('a thing has one note, at its first mention, and none where it is hidden; the seed has no notes', () => {
  const notes = textNotes('reading', realIndex(), NONE)
  const refs = notes.map(({ mention }) => mention.ref)
  expect(new Set(refs).size).toBe(refs.length)
  expect(new Set(refs)).toEqual(
    new Set(realIndex().lesson.passages.flatMap((each) => each.mentions.map(({ ref }) => ref))),
  )
  expect(
    textNotes('reading', index, new Set(['place:harbour' as const])).map(({ mention }) => mention.phrase),
  ).not.toContain('harbour')
  expect(textNotes('seed', index, NONE)).toEqual([])
})
