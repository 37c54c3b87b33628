// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { onNarrowScreen } from '#tests/support/narrow-screen.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { ReadLayout } from './read.tsx'

/** The tiny lesson, and how often the name of its document was asked for, as the column of text does when it is drawn. */
function lessonWithWatchedName() {
  const { documentLabel, ...rest } = tinyLesson()
  let times = 0
  const lesson = {
    ...rest,
    get documentLabel() {
      times += 1
      return documentLabel
    },
  }
  return { index: indexLesson(lesson), timesAsked: () => times }
}

test('the text is not drawn anew for a card that comes, changes or goes', () => {
  onNarrowScreen()
  const { index, timesAsked } = lessonWithWatchedName()
  const { session } = renderWithLesson(<ReadLayout />, { index })
  const panes = screen.getByRole('main')
  expect(panes).toHaveAttribute('data-card', 'false')
  const first = timesAsked()
  expect(first).toBeGreaterThan(0)
  const choose = (id: Parameters<typeof session.actions.select>[0]) => {
    act(() => {
      session.actions.select(id, 'timeline')
    })
    expect(panes).toHaveAttribute('data-card', 'true')
  }
  choose('event:the-letter')
  choose('event:council-meets')
  act(session.actions.clear)
  expect(panes).toHaveAttribute('data-card', 'false')
  expect(timesAsked()).toBe(first)
})
