import { expect, it } from 'vitest'
import { tinyIndex, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { expectationAtStart } from './expectation-at-start.ts'
import { decodeState } from './url-codec.ts'

const atStart = (query: string, lesson = tinyLesson()) =>
  expectationAtStart(decodeState(query, tinyIndex()).named, lesson)

it('asks a newcomer, and whoever brings no more than a tab or a day', () => {
  expect(atStart('')).toBe('asked')
  expect(atStart('pane=events&asof=1921-03-10')).toBe('asked')
  expect(atStart('code=5&utm_source=letter')).toBe('asked')
})

it.each(['select=recommendation:1', 'text=seed', 'mode=read', 'later=hide&amp;select=recommendation:1.', 'txet=seed'])(
  'asks nothing of a reader who follows %s',
  (query) => {
    expect(atStart(query)).toBe('unasked')
  },
)

it('asks nothing where the lesson has no such question', () => {
  const { card, ...lesson } = tinyLesson()
  expect(atStart('', { ...lesson, card: { ...card, askFirst: 'nobody' } })).toBe('unasked')
  expect(atStart('', { ...lesson, questions: [], card })).toBe('unasked')
})
