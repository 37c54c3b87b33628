// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { numberLines } from '#src/domain/lines.ts'
import type { Note } from '#src/domain/note.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { OwnNotes } from './own-notes.tsx'

const index = realIndex()
const { passages } = index.lesson
const long = passages.find(
  ({ id, reading }) => numberLines(passages).get(id)!.starts.length > 2 && reading.length > 150,
)!
const noteOn = (id: string, passage: typeof long, start: number, end: number, text: string): Note => ({
  id,
  passage: passage.id,
  start,
  end,
  exact: passage.reading.slice(start, end),
  text,
  created: '',
  modified: '',
})

test('own notes are printed in the order of the document, each with its lines', () => {
  const { first } = numberLines(passages).get(long.id)!
  const notes = [noteOn('b', long, 0, 100, 'Why now?'), noteOn('a', passages[0]!, 0, 3, '')]
  const workbook = { notes, answers: [], unplaced: [], deleted: [] }
  renderWithLesson(<OwnNotes />, { index, patch: { workbook } })
  const [one, two] = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(one).toMatch(/^Line 1: Top/)
  expect(two).toMatch(`Lines ${first}–${first + 1}: `)
  expect(two).toMatch(/Why now\?$/)
})

test('whoever has none finds no heading for them', () => {
  const { container } = renderWithLesson(<OwnNotes />, { index })
  expect(container).toBeEmptyDOMElement()
})
