// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { LayoutMenu } from './layout-menu.tsx'

test('is one choice of named pictures', async () => {
  const { session } = renderWithLesson(<LayoutMenu />)
  expect(screen.getByRole('group', { name: 'View' })).toBeVisible()
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'All',
    'More text',
    'More map',
    'Text only',
    'Map only',
    'Timeline only',
  ])
  await userEvent.click(screen.getByRole('radio', { name: 'Map only' }))
  expect(session.store.getState().layout).toBe('only-map')
  expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('Map only')
})
