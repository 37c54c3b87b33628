// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import type { AppState } from '#src/state/app-state.ts'
import { EMPTY_WORKBOOK } from '#src/domain/workbook/workbook.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { TINY_DIRECTORY, answersFrom } from '#tests/support/tiny-lesson.ts'
import { Reader } from '../reader.tsx'

const answers = await answersFrom(TINY_DIRECTORY)
const beside = 'extract:captain-answers'

// the report comes by import(), which takes its time in a test
beforeAll(() => import('./report.tsx'))

const show = (patch: Partial<AppState> = {}) =>
  renderWithLesson(<Reader />, {
    patch: { beside, ...patch },
    effects: { source: emptySource({ file: () => Promise.resolve({ text: answers }) }) },
  })
const report = () => screen.findByRole('region', { name: 'The captain answers the council' })
const litIn = (place: Element | null) =>
  [...(place?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent).join('')
const row = (name: string) => document.querySelector(`[data-passage="passage:${name}"]`)

test('a report stands beside the document, which keeps its lines, and any of the selects changes it', async () => {
  const { session } = show()
  expect(within(await report()).getByText('carts for the papers', { selector: 'q' })).toBeInTheDocument()
  expect(row('rec-1')).toHaveTextContent('Bring the archive')
  expect(row('rec-1')?.querySelector('[data-line]')).not.toBeNull()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'First text' }), 'The captain answers the council')
  expect(session.store.getState(), 'they have changed places').toMatchObject({ text: beside, beside: 'reading' })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Second text' }), 'Easier English')
  expect(session.store.getState()).toMatchObject({ text: beside, beside: 'adapted' })
  await userEvent.click(screen.getByRole('radio', { name: 'Clean text' }))
  expect(screen.queryByRole('region', { name: 'The captain answers the council' })).toBeNull()
})

test('a report that is not known yet on the day is neither shown nor offered, and the place says so', () => {
  show({ asOf: parseIsoDay('1921-03-09')!, later: 'hide' })
  expect(screen.queryByRole('region', { name: /captain/ })).toBeNull()
  expect(screen.queryByRole('option', { name: /captain/ })).toBeNull()
  expect(screen.getByText(/Nothing stands beside it/)).toBeInTheDocument()
  expect(row('rec-1')).toHaveTextContent('Bring the archive')
})

test('the lines on which a report bears light up, and go out again', async () => {
  show()
  const button = within(await report()).getByRole('button', { name: /^Light the lines of the letter/ })
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(litIn(row('rec-1'))).toContain('Bring the archive')
  expect(litIn(row('news'))).toBe('')
  await userEvent.click(button)
  expect(litIn(row('rec-1'))).toBe('')
})

test('the words that decide are not told before the exercise is locked in; then they light in both', async () => {
  const { session } = show()
  expect(screen.queryByRole('group', { name: /^Words that decide/ })).toBeNull()
  const exercise = within(await report()).getByRole('button', { name: 'Open the exercise ‘The letter and the answer’' })
  await userEvent.click(exercise)
  expect(session.store.getState()).toMatchObject({ mode: 'study', task: 'task:compare-letter-and-answer' })
})

test('once it is locked in, the words that decide light in both documents together', async () => {
  const empty = { statements: [], conclusion: { option: null, text: '' } }
  const { session } = show()
  const id = '00000000-0000-4000-8000-0000000000aa'
  const now = '2020-02-02T02:02:02.000Z'
  expect(session.store.getState().workbook).toEqual(EMPTY_WORKBOOK)
  session.actions.putAnswer(
    { id, task: 'task:compare-letter-and-answer', kind: 'compare', content: empty, sure: null },
    now,
  )
  session.actions.lockIn(id, now)
  const words = await screen.findByRole('group', { name: 'Words that decide: The letter and the answer' })
  await userEvent.click(within(words).getByRole('button', { name: 'The papers shall leave the town. (agree)' }))
  await waitFor(() => {
    expect(litIn(row('rec-1'))).toBe('Bring the archive')
  })
  expect(litIn(await report())).toBe('carts for the papers')
  await userEvent.click(within(words).getByRole('button', { name: /^The pilots/ }))
  expect(litIn(row('rec-1'))).toBe('')
  expect(litIn(row('rec-2'))).toContain('Send the pilot corps')
  expect(litIn(await report())).toBe('my pilots stay')
})
