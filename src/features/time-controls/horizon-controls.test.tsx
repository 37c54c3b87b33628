// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { HorizonControls } from './horizon-controls.tsx'

test('a newcomer sees later things shown, and what everyone knew', () => {
  renderWithLesson(<HorizonControls />)
  const later = within(screen.getByRole('group', { name: 'What came later' }))
  expect(later.getByRole('radio', { name: /^shown/ })).toBeChecked()
  const knowledge = within(screen.getByRole('group', { name: 'Whose knowledge' }))
  expect(knowledge.getByRole('radio', { name: /^everyone/ })).toBeChecked()
})

test('both are chosen by the keyboard; the place is that which received the document', async () => {
  const { session } = renderWithLesson(<HorizonControls />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect(session.store.getState().later).toBe('hide')
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect(session.store.getState().knowledge).toBe('receivers')
  expect(screen.getByRole('radio', { name: 'Fort Bree: what had reached it by this day' })).toBeChecked()
})
