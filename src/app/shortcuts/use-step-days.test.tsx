// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { useStepDays } from './use-step-days.ts'

function Page() {
  useStepDays()
  return (
    <>
      <button type="button">a button</button>
      <input aria-label="a field" defaultValue="text" />
      <div role="listbox" aria-label="a list">
        <div role="option" aria-selected="false" tabIndex={0}>
          an option
        </div>
      </div>
      <article style={{ overflowY: 'auto' }} aria-label="a long text">
        <button type="button">in the text</button>
      </article>
    </>
  )
}
function draw() {
  const { session } = renderWithLesson(<Page />, { patch: { asOf: parseIsoDay('1921-03-09')! } })
  return () => toIsoDay(session.store.getState().asOf)
}

test.each([
  ['{ArrowRight}', '1921-03-10'],
  ['{PageDown}', '1921-03-10'],
  ['{ArrowLeft}', '1921-03-08'],
  ['{PageUp}', '1921-03-08'],
])('%s goes to another day where nothing has the focus, and on a button', async (keys, day) => {
  const now = draw()
  await userEvent.keyboard(keys)
  expect(now()).toBe(day)
  screen.getByRole('button', { name: 'a button' }).focus()
  await userEvent.keyboard(keys)
  expect(now()).not.toBe(day)
})

test.each(['textbox', 'option'])('a %s keeps its arrows', async (role) => {
  const now = draw()
  screen.getByRole(role).focus()
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}')
  expect(now()).toBe('1921-03-09')
})

test('a text that can be scrolled keeps the page keys, but not the arrows', async () => {
  const now = draw()
  const text = screen.getByRole('article')
  Object.defineProperty(text, 'scrollHeight', { value: 900 })
  screen.getByRole('button', { name: 'in the text' }).focus()
  await userEvent.keyboard('{PageDown}')
  expect(now()).toBe('1921-03-09')
  await userEvent.keyboard('{ArrowRight}')
  expect(now()).toBe('1921-03-10')
})

test('with a modifier the keys are the browser’s', async () => {
  const now = draw()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}{PageDown}{/Control}')
  expect(now()).toBe('1921-03-09')
})
