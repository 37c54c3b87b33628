// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
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
    '8 March 1921, The town is told',
    '9 March 1921, the letter, The town is told',
    '11 March 1921, The carts go',
    '2 April 1921',
  ])
  const eighth = screen.getByRole('heading', { name: /^8 March 1921/ }).closest('li')!
  expect(within(eighth).getAllByRole('button')).toHaveLength(2)
})

test('says lane, sureness, how long, what is later, and which recommendation an event bears on', () => {
  renderWithLesson(<DayList />)
  expect(event(/council meets/)).toHaveAccessibleName(/Orsa, probable, 8 March 1921 to 9 March 1921/)
  expect(event(/archive reaches/)).toHaveAccessibleName(/about 13 March 1921, later, Recommendation 1$/)
  expect(event(/Port Alder/)).toHaveAccessibleName(/Port Alder Orsa$/)
})

test('chooses an event and marks it', async () => {
  const { session } = renderWithLesson(<DayList />)
  await userEvent.click(event(/letter is written/))
  expect(session.store.getState()).toMatchObject({
    selection: 'event:the-letter',
    reveal: { ref: 'event:the-letter', from: 'timeline' },
  })
  expect(event(/letter is written/)).toHaveAttribute('aria-current', 'true')
})

test('holds the events of the chosen days only, and says so when there are none', () => {
  const empty = { from: parseIsoDay('1921-03-20')!, to: parseIsoDay('1921-03-21')! }
  renderWithLesson(<DayList />, { patch: { window: empty } })
  expect(screen.queryByRole('heading')).toBeNull()
  expect(screen.getByText(/No events in these days/)).toBeInTheDocument()
})

test('has the as-of line between the days known and those to come, and moves it', () => {
  const { session } = renderWithLesson(<DayList />)
  const rows = () => [...screen.getByRole('list', { name: 'Days and their events' }).children]
  const line = () => rows().findIndex((row) => row.textContent.startsWith('Up to'))
  expect(rows()[line()]).toHaveTextContent('Up to 9 March 1921')
  expect(rows()[line() - 1]).toHaveTextContent(/^9 March/)
  expect(rows()[line() + 1]).toHaveTextContent(/^11 March/)
  act(() => {
    session.actions.setAsOf(parseIsoDay('1921-03-10')!)
  })
  expect(rows()[line() - 1]).toHaveTextContent(/^9 March/)
  act(() => {
    session.actions.setAsOf(parseIsoDay('1921-03-07')!)
  })
  expect(rows()[line() + 1]).toHaveTextContent(/^8 March/)
})
