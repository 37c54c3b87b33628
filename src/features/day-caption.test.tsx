// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import type { AppState } from '#src/state/app-state.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { DayCaption } from './day-caption.tsx'

const day = (iso: string) => parseIsoDay(iso)!
const draw = (patch: Partial<AppState>) => renderWithLesson(<DayCaption />, { patch })

test('says the day and the first of its news; the others are a press away, and lead to their cards', async () => {
  const { session } = draw({ asOf: day('1921-03-08') })
  expect(screen.getByText('8 March 1921')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'The northern fleet takes Port Alder' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '+1 more' }))
  const list = within(screen.getByRole('dialog', { name: '+1 more' }))
  await userEvent.click(list.getByRole('button', { name: 'The council meets through the night' }))
  expect(session.store.getState().selection).toBe('event:council-meets')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('says on a day without news what was last heard, and leads to it', async () => {
  const { session } = draw({ asOf: day('1921-03-10') })
  expect(screen.getByText(/^Latest event, 9 Mar:/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'The letter is written' }))
  expect(session.store.getState().selection).toBe('event:the-letter')
})

test('leads back to the day of the document only from elsewhere', async () => {
  const { session } = draw({ asOf: day('1921-03-12') })
  const back = screen.getByRole('button', { name: 'Back to 9 Mar' })
  await userEvent.click(back)
  expect(session.store.getState().asOf).toBe(day('1921-03-09'))
  expect(back).not.toBeInTheDocument()
})

test('leads to no day that may not be seen yet', () => {
  draw({ asOf: day('1921-03-08'), expectation: 'asked' })
  expect(screen.queryByRole('button', { name: /^Back/ })).toBeNull()
})

test('says of a day outside the filter that it is, not that nothing happened', () => {
  draw({ asOf: day('1921-03-08'), window: { from: day('1921-03-01'), to: day('1921-03-05') } })
  expect(screen.getByText('This day is outside your date filter.')).toBeInTheDocument()
})
