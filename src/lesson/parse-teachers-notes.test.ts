import { expect, test } from 'vitest'
import { heldBackOf } from '#tests/support/held-back.ts'
import { REAL_DIRECTORY } from '#tests/support/real-lesson.ts'
import { TINY_DIRECTORY, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { parseTeachersNotes } from './parse-teachers-notes.ts'

const { teachersNotes: tiny } = await heldBackOf(TINY_DIRECTORY)
const { teachersNotes: real } = await heldBackOf(REAL_DIRECTORY)
const { id } = tinyLesson()

test('what the compiler writes for teachers is read as it is', () => {
  expect(parseTeachersNotes(JSON.stringify(tiny), id)).toEqual(tiny)
  expect(parseTeachersNotes(JSON.stringify(real), real.lesson)).toEqual(real)
})

test('the notes of another lesson are not taken', () => {
  expect(parseTeachersNotes(JSON.stringify(tiny), 'another-lesson')).toBeNull()
})

test.each([
  ['a text cut short', JSON.stringify(tiny).slice(0, -40)],
  ['a login page', '<!doctype html><title>Log in</title>'],
  ['a plan without steps', JSON.stringify({ ...tiny, plans: [{ ...tiny.plans[0], steps: null }] })],
  ['no plans at all', JSON.stringify({ ...tiny, plans: undefined })],
  ['a misreading without a reply', JSON.stringify({ ...tiny, misreadings: [{ id: 'a', says: 'b', refs: [] }] })],
])('%s is not read', (_, text) => {
  expect(parseTeachersNotes(text, id)).toBeNull()
})
