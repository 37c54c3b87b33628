// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { OfflineState } from '#src/platform/offline/offline.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { OfflineNote } from './offline-note.tsx'

test('the note is silent until the lesson is kept, and says when a newer one is', () => {
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
  renderWithLesson(<OfflineNote />, { effects: { offline: { state: () => state, onChange } } })
  expect(screen.queryByText(/network/)).toBeNull()
  become('kept')
  expect(screen.getByText('Ready for use without a network.')).toBeVisible()
  become('newer')
  expect(screen.getByText(/newer version/)).toBeVisible()
})
