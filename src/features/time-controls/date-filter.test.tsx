// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { MoreOfTime } from './more-of-time.tsx'

async function open(window: readonly [string, string] | null = null) {
  const days = window === null ? null : { from: parseIsoDay(window[0])!, to: parseIsoDay(window[1])! }
  const { session } = renderWithLesson(<MoreOfTime />, { patch: { window: days } })
  await userEvent.click(screen.getByRole('button', { name: /^More about time/ }))
  const now = () => {
    const chosen = session.store.getState().window
    return chosen === null ? null : [toIsoDay(chosen.from), toIsoDay(chosen.to)]
  }
  return { now }
}
async function type(field: 'First day' | 'Last day', text: string) {
  const input = screen.getByRole('textbox', { name: field })
  await userEvent.clear(input)
  await userEvent.type(input, `${text}{Enter}`)
  return input
}

test('its button says which days are shown', () => {
  renderWithLesson(<MoreOfTime />)
  expect(screen.getByRole('button', { name: 'More about time' })).toHaveAttribute('aria-expanded', 'false')
})

test('opens a dialog with both days in words and the count of events', async () => {
  await open()
  expect(screen.getByRole('group', { name: 'Filter by date' })).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'First day' })).toHaveValue('1 March 1921')
  expect(screen.getByRole('status')).toHaveTextContent('All 6 events are shown.')
})

test('a typed day sets the window and the count', async () => {
  const { now } = await open()
  await type('Last day', '8 March')
  expect(now()).toEqual(['1921-03-01', '1921-03-08'])
  expect(screen.getByRole('status')).toHaveTextContent('3 of 6 events are shown.')
})

test.each([
  ['the eighth', 'This cannot be read as a day. Write it like this: 9 March 1921.'],
  ['31 April 1921', 'The calendar has no such day.'],
  ['9 March 1950', 'The lesson runs from 1 March 1921 to 30 April 1921.'],
])('a bad day (%s) is answered in words and changes nothing', async (typed, answer) => {
  const { now } = await open(['1921-03-05', '1921-03-10'])
  const input = await type('First day', typed)
  expect(input).toBeInvalid()
  expect(input).toHaveAccessibleDescription(answer)
  expect(input).toHaveValue(typed)
  expect(now()).toEqual(['1921-03-05', '1921-03-10'])
  await type('First day', '6 March 1921')
  expect(screen.getByRole('textbox', { name: 'First day' })).toBeValid()
  expect(now()).toEqual(['1921-03-06', '1921-03-10'])
})

test('the thumbs read their days in words and set the window when the key is let go', async () => {
  const { now } = await open(['1921-03-05', '1921-03-10'])
  const first = screen.getByRole('slider', { name: /First day/ })
  expect(first).toHaveAttribute('aria-valuetext', '5 March 1921')
  act(() => {
    first.focus()
  })
  await userEvent.keyboard('{ArrowRight}')
  expect(now()).toEqual(['1921-03-06', '1921-03-10'])
  expect(screen.getByRole('slider', { name: /First day/ })).toHaveFocus()
})

test('all days can be shown again', async () => {
  const { now } = await open(['1921-03-05', '1921-03-10'])
  await userEvent.click(screen.getByRole('button', { name: 'All days' }))
  expect(now()).toBeNull()
})

test('Escape closes it', async () => {
  await open()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})
