// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { DayList } from './day-list.tsx'

const event = (headline: RegExp) => screen.getByRole('button', { name: headline })

test('has a heading for each day, in order, and its events under it', () => {
  renderWithLesson(<DayList />)
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    '5 March 1921',
    '8 March 1921',
    '9 March 1921the letter',
    '11 March 1921',
    '2 April 1921',
  ])
  const eighth = screen.getByRole('heading', { name: '8 March 1921' }).closest('li')!
  expect(within(eighth).getAllByRole('button')).toHaveLength(2)
})

test('says lane, sureness, how long, what is later, and which recommendation an event bears on', () => {
  renderWithLesson(<DayList />)
  expect(event(/council meets/)).toHaveAccessibleName(/Orsa, Probable, 8 March 1921 to 9 March 1921/)
  expect(event(/archive reaches/)).toHaveAccessibleName(/about 13 March 1921, later, Recommendation 1$/)
  expect(event(/Port Alder/)).toHaveAccessibleName(/Port Alder Orsa$/)
})

test('chooses an event and marks it', async () => {
  const { session } = renderWithLesson(<DayList />)
  await userEvent.click(event(/letter is written/))
  expect(session.store.getState().selection).toEqual({ ref: 'event:the-letter', from: 'timeline' })
  expect(event(/letter is written/)).toHaveAttribute('aria-current', 'true')
})

test('holds the events of the chosen days only, and says so when there are none', () => {
  const empty = { from: parseIsoDay('1921-03-20')!, to: parseIsoDay('1921-03-21')! }
  renderWithLesson(<DayList />, { patch: { window: empty } })
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getByText(/No event falls/)).toBeInTheDocument()
})
