// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import type { AppState } from '#src/state/app-state.ts'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyIndex, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { Receipt } from './receipt.tsx'

const said = (day: number, patch: Partial<AppState> = {}, index = tinyIndex()) => {
  const { container, unmount } = renderWithLesson(<Receipt />, {
    index,
    patch: { asOf: toDay(1921, 3, day), ...patch },
  })
  const text = container.textContent
  unmount()
  return text
}

test('nothing is said of the document from its day on, where everyone counts; before it, that it was not yet written', () => {
  expect(said(9)).toBe('')
  expect(said(8)).toBe('Not yet written on 8 March 1921')
})

test('where the receivers count, it says whether they had it', () => {
  const knowledge = 'receivers'
  expect(said(9, { knowledge })).toBe('Not yet received in Fort Bree on 9 March 1921')
  expect(said(10, { knowledge })).toBe('Received in Fort Bree, where it was known from 10 March 1921')
})

test('a day of receipt that the texts do not give is not invented', () => {
  const { events, ...lesson } = tinyLesson()
  const silent = indexLesson({ ...lesson, events: events.map(({ knownOn: _, ...event }) => event) })
  expect(said(9, { knowledge: 'receivers' }, silent)).toBe('We do not know when Fort Bree received it')
  expect(screen.queryByText(/known from/)).not.toBeInTheDocument()
})
