// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { OfflineState } from '#src/platform/offline/offline-state.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Notices } from './notices.tsx'
import { OfflineNote } from './offline-note.tsx'

const STILL = { askAgain: () => Promise.resolve(true), hasNewer: () => Promise.resolve(false) }

/** What stands in the text and among the notices, and a way to change what is kept. */
function show(reload = vi.fn()) {
  let state: OfflineState = 'no'
  const listeners = new Set<() => void>()
  const onChange = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  renderWithLesson(
    <>
      <OfflineNote />
      <Notices />
    </>,
    { effects: { offline: { state: () => state, onChange }, site: { ...STILL, reload } } },
  )
  return (next: OfflineState) => {
    state = next
    act(() => {
      for (const listener of listeners) listener()
    })
  }
}
const notices = () => screen.getByRole('status', { name: 'Notices' })

test('the page is silent until the lesson is kept', () => {
  const become = show()
  expect(screen.queryByText(/offline/)).toBeNull()
  become('kept')
  expect(screen.getByText('Ready to use offline.')).toBeVisible()
  expect(notices()).toBeEmptyDOMElement()
})

test('a newer version is told among the notices, whatever else is on the screen, and can be loaded', async () => {
  const reload = vi.fn()
  show(reload)('newer')
  expect(notices()).toHaveTextContent('A new version is ready')
  await userEvent.click(screen.getByRole('button', { name: 'Load the newer version' }))
  expect(reload).toHaveBeenCalledOnce()
})

test('who does not want it now puts the notice away', async () => {
  show()('newer')
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(notices()).toBeEmptyDOMElement()
})
