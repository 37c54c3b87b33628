// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MODES, type Mode } from '#src/domain/mode.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { Start } from './start.tsx'

const show = (modes: readonly Mode[] = MODES, expectation: 'asked' | 'unasked' = 'asked') =>
  renderWithLesson(
    <>
      <Start modes={modes} />
      <section aria-label="The card" />
    </>,
    { patch: { expectation } },
  )

test('a newcomer sees what this is and the ways in, and how long they take', async () => {
  const { session } = show()
  expect(screen.getByRole('region', { name: 'Start' })).toHaveTextContent(tinyLesson().introduction.text)
  await userEvent.click(screen.getByRole('button', { name: 'Short lesson 7 minutes, 2 steps' }))
  expect(session.store.getState()).toMatchObject({ mode: 'study', tour: { path: 'short', step: 'look-at-the-card' } })
  expect(screen.queryByRole('region', { name: 'Start' })).toBeNull()
})

test('reading on one’s own goes on to the card, with the focus', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: /^Read on your own/ }))
  expect(screen.queryByRole('region', { name: 'Start' })).toBeNull()
  expect(screen.getByRole('region', { name: 'The card' })).toHaveFocus()
})

test('whoever has begun the lesson is told where they were, and goes on there', async () => {
  const { session } = show()
  act(() => {
    session.actions.startTour('short-walk')
    session.actions.setMode('study')
    session.actions.goToStep(1)
    session.actions.endTour()
    session.actions.setMode('read')
    session.actions.startAgain()
  })
  await userEvent.click(screen.getByRole('button', { name: 'Go on with the lesson You were at step 2: The port' }))
  expect(session.store.getState().tour?.step).toBe('the-port')
})

test('only what can be opened is offered, and whoever follows a link is not stopped at the door', () => {
  const { unmount } = show(['read'])
  expect(screen.queryByRole('button', { name: /lesson|class|teachers/i })).toBeNull()
  unmount()
  show(MODES, 'unasked')
  expect(screen.queryByRole('region', { name: 'Start' })).toBeNull()
})
