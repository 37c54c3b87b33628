// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { HeaderMenu } from './header-menu.tsx'

const draw = () => {
  renderWithLesson(
    <>
      <HeaderMenu>
        <button type="button">inside</button>
        <a
          href="#there"
          onClick={(event) => {
            event.preventDefault()
          }}
        >
          a way on
        </a>
      </HeaderMenu>
      <p>elsewhere</p>
    </>,
  )
  return screen.getByRole('button', { name: 'Menu' })
}
const isOpen = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true'

test('opens by its button, stays open for what is in it, and closes by Escape with the focus back', async () => {
  const button = draw()
  await userEvent.click(button)
  await userEvent.click(screen.getByRole('button', { name: 'inside' }))
  expect(isOpen(button)).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(isOpen(button)).toBe(false)
  expect(button).toHaveFocus()
})

test.each([
  ['elsewhere', () => screen.getByText('elsewhere')],
  ['a link in it', () => screen.getByRole('link')],
])('closes by a press on %s', async (_, element) => {
  const button = draw()
  await userEvent.click(button)
  await userEvent.click(element())
  expect(isOpen(button)).toBe(false)
})
