// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { TabDot } from './tab-dot.tsx'

const event = tinyLesson().events[0]!.id
const other = tinyLesson().events[1]!.id
const dot = () => screen.queryByRole('img', { name: 'related to your selection' })

test('a hidden tab has a dot from a choice that bears on it until it has been opened', () => {
  const { session, rerender } = renderWithLesson(<TabDot id="events" isShown={false} />)
  const show = (isShown: boolean) => {
    rerender(<TabDot id="events" isShown={isShown} />)
  }
  expect(dot()).toBeNull()
  act(() => {
    session.actions.select(event, 'timeline')
  })
  expect(dot()).not.toBeNull()
  show(true)
  expect(dot()).toBeNull()
  show(false)
  expect(dot()).toBeNull()
  act(() => {
    session.actions.select(other, 'timeline')
  })
  expect(dot()).not.toBeNull()
})

test('a tab that is open has none', () => {
  const { session } = renderWithLesson(<TabDot id="events" isShown />)
  act(() => {
    session.actions.select(event, 'timeline')
  })
  expect(dot()).toBeNull()
})
