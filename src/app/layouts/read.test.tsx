// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { ReadLayout } from './read.tsx'

const drawn = vi.hoisted(() => {
  const times = { text: 0, strip: 0 }
  const count = (pane: keyof typeof times) => () => {
    times[pane] += 1
    return null
  }
  return { times, Text: count('text'), Strip: count('strip') }
})
vi.mock('../frame/text-column.tsx', () => ({ TextColumn: drawn.Text }))
vi.mock('#src/features/timeline/timeline-view.tsx', () => ({ TimelineView: drawn.Strip, TimelineList: () => null }))
vi.mock('#src/features/map/map-view.tsx', () => ({ MapView: () => null }))

test('text and strip are not drawn anew for a card that comes, changes or goes', async () => {
  const { session } = renderWithLesson(<ReadLayout />)
  const panes = screen.getByRole('main')
  expect(panes).toHaveAttribute('data-card', 'false')
  const before = { ...drawn.times }
  act(() => {
    session.actions.select('event:the-letter', 'timeline')
  })
  expect(panes).toHaveAttribute('data-card', 'true')
  // parts of the card come one after another, with headings of their own
  const [heading] = await screen.findAllByRole('heading', { level: 2 })
  const first = heading!.textContent
  act(() => {
    session.actions.select(session.index.lesson.recommendations[0]!.id, 'reader')
  })
  expect(heading!.textContent).not.toBe(first)
  act(session.actions.clear)
  expect(panes).toHaveAttribute('data-card', 'false')
  expect(drawn.times).toEqual(before)
  expect(before.text).toBe(1)
})
