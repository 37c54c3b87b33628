// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { MapHandle } from './map-handle.tsx'

test('opens the map to full height and back, and says on which day it stands', async () => {
  const { session } = renderWithLesson(<MapHandle />)
  const day = session.words.formats.dayShort(session.store.getState().asOf)
  const handle = screen.getByRole('button', { name: `Map · ${day}`, expanded: false })
  await userEvent.click(handle)
  expect(session.store.getState().layout).toBe('only-map')
  expect(handle).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(handle)
  expect(session.store.getState().layout).toBe('balanced')
})

test('of every other layout, a phone shows the text', () => {
  renderWithLesson(<MapHandle />, { patch: { layout: 'only-timeline' } })
  expect(screen.getByRole('button', { expanded: false })).toBeVisible()
})
