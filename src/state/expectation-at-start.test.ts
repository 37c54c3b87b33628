import { expect, it } from 'vitest'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { expectationAtStart } from './expectation-at-start.ts'

const standing = (query: string, lesson = tinyLesson()) => expectationAtStart(query, lesson)

it('asks a newcomer, and whoever brings no more than a tab or a day', () => {
  expect(standing('')).toBe('asked')
  expect(standing('pane=events&asof=1921-03-10')).toBe('asked')
})

it.each(['select=recommendation:1', 'text=seed', 'mode=read'])('asks nothing of a reader who follows %s', (query) => {
  expect(standing(query)).toBe('unasked')
})

it('asks nothing where the lesson has no such question', () => {
  const { card, ...lesson } = tinyLesson()
  expect(standing('', { ...lesson, card: { ...card, askFirst: 'nobody' } })).toBe('unasked')
  expect(standing('', { ...lesson, questions: [], card })).toBe('unasked')
})
