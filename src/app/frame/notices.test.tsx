// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Notices } from './notices.tsx'

test('notices come one at a time, each until it is put away; one that offers to show later things does so', async () => {
  const { session } = renderWithLesson(<Notices />, { patch: { later: 'hide' } })
  act(() => {
    session.actions.notify('Plain')
    session.actions.notify('It is later', 'show-later')
  })
  const user = userEvent.setup()
  expect(screen.getByRole('status', { name: 'Notices' })).toHaveTextContent('Plain')
  expect(screen.queryByText('It is later')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Dismiss (1 more)' }))
  expect(screen.queryByText('Plain')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Show what came later' }))
  expect(session.store.getState().later).toBe('show')
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.getByRole('status', { name: 'Notices' })).toBeEmptyDOMElement()
})
