import { expect, it } from 'vitest'
import { tinyIndex, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { expectationAtStart } from './expectation-at-start.ts'
import { decodeState } from './url-codec.ts'

const atStart = (query: string, lesson = tinyLesson()) =>
  expectationAtStart(decodeState(query, tinyIndex()).state, lesson)

it.each([
  '',
  'pane=events&asof=1921-03-10',
  'text=seed&known=all',
  'mode=read',
  'later=hide',
  'code=5&utm_source=letter',
])('asks a newcomer, and whoever brings no more than a view: %s', (query) => {
  expect(atStart(query)).toBe('asked')
})

it.each([
  'select=recommendation:1',
  'later=show',
  'later=hide&amp;select=recommendation:1.',
  'tour=short-walk',
  'beside=extract:captain-answers',
])('asks nothing of a reader who follows %s', (query) => {
  expect(atStart(query)).toBe('unasked')
})

it('asks nothing where the lesson has no such question', () => {
  const { card, ...lesson } = tinyLesson()
  expect(atStart('', { ...lesson, card: { ...card, askFirst: 'nobody' } })).toBe('unasked')
  expect(atStart('', { ...lesson, questions: [], card })).toBe('unasked')
})
