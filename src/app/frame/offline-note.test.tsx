// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { OfflineState } from '#src/platform/offline/offline-state.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { OfflineNote } from './offline-note.tsx'

const STILL = { askAgain: () => Promise.resolve(true), hasNewer: () => Promise.resolve(false) }

test('the note is silent until the lesson is kept, and says when a newer one is, which it can load', async () => {
  const reload = vi.fn()
  let state: OfflineState = 'no'
  let tell = () => {}
  const become = (next: OfflineState) => {
    state = next
    act(tell)
  }
  const onChange = (listener: () => void) => {
    tell = listener
    return () => {}
  }
  renderWithLesson(<OfflineNote />, {
    effects: { offline: { state: () => state, onChange }, site: { ...STILL, reload } },
  })
  expect(screen.queryByText(/network/)).toBeNull()
  become('kept')
  expect(screen.getByText('Ready to use offline.')).toBeVisible()
  become('newer')
  expect(screen.getByRole('status')).toHaveTextContent('A new version is ready')
  await userEvent.click(screen.getByRole('button', { name: 'Load the newer version' }))
  expect(reload).toHaveBeenCalledOnce()
})
