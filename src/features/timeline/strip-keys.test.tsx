// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { toIsoDay } from '#src/domain/day.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { StripKeys } from './strip-keys.tsx'

function draw() {
  const { session } = renderWithLesson(<StripKeys>picture</StripKeys>)
  const strip = screen.getByRole('slider', { name: 'Day on the timeline' })
  return { session, strip, now: () => toIsoDay(session.store.getState().asOf) }
}

test('the strip is a slider that reads its day in words', () => {
  const { strip } = draw()
  expect(strip).toHaveAttribute('aria-valuetext', '9 March 1921')
  expect(strip).toHaveAttribute('aria-keyshortcuts', 'Space')
})

test('with the focus on it, arrow keys move the day and Space plays and pauses', async () => {
  const { session, now } = draw()
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}{ArrowLeft}')
  expect(now()).toBe('1921-03-11')
  await userEvent.keyboard('{PageUp}')
  expect(now()).toBe('1921-03-18')
  await userEvent.keyboard('{Home}')
  expect(now()).toBe('1921-03-04')
  await userEvent.keyboard(' ')
  expect(session.store.getState().playing).not.toBeNull()
  await userEvent.keyboard(' ')
  expect(session.store.getState().playing).toBeNull()
})

test('without the focus, no key does anything', async () => {
  const { session, now } = draw()
  await userEvent.keyboard('{ArrowRight} ')
  expect(now()).toBe('1921-03-09')
  expect(session.store.getState().playing).toBeNull()
})
