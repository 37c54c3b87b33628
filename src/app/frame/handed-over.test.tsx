// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { HandedOver } from './handed-over.tsx'

test('what cannot become a file is there to be copied, until it has been taken', async () => {
  const { session } = renderWithLesson(<HandedOver />)
  expect(screen.queryByRole('dialog')).toBeNull()
  act(() => {
    session.actions.handOver('work.jsonld', '{"notes":[]}')
  })
  const field = screen.getByLabelText<HTMLTextAreaElement>('work.jsonld')
  expect(field.value).toBe('{"notes":[]}')
  await userEvent.click(screen.getByRole('button', { name: 'Select all' }))
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
