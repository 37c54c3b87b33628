// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { documentLesson } from '#tests/support/document-lesson.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Reader } from '../reader.tsx'

test('marks are numbered while the text is printed, as the notes below it are', async () => {
  await import('./text-notes.tsx')
  const listeners: (readonly [before: () => void, after: () => void])[] = []
  const print = (which: 0 | 1) => {
    act(() => {
      for (const both of listeners) both[which]()
    })
  }
  const onPrint = (...both: [() => void, () => void]) => {
    listeners.push(both)
    return () => undefined
  }
  const numbers = () =>
    [...document.querySelectorAll<HTMLElement>('[data-note]')].map((mark) => [mark.dataset['note'], mark.textContent])
  renderWithLesson(<Reader />, { index: indexLesson(documentLesson()), effects: { onPrint } })
  await act(() => vi.dynamicImportSettled())
  expect(numbers()).toEqual([])

  print(0)
  expect(numbers()).toEqual([
    ['1', 'Illy'],
    ['2', 'harbour'],
    ['5', 'hills above Alder and Birch'],
    ['3', 'Alder'],
    ['4', 'Birch'],
  ])
  const notes = within(screen.getByRole('heading', { name: 'Notes on the text' }).parentElement!)
  expect(notes.getAllByRole('listitem').map((note) => (note as HTMLLIElement).value)).toEqual([1, 2, 3, 4, 5])

  print(1)
  expect(numbers()).toEqual([])
  expect(screen.queryByRole('heading', { name: 'Notes on the text' })).toBeNull()
})

test('a day on which something that the text mentions becomes known draws no passage anew', () => {
  const index = realIndex()
  const { passages, frame } = index.lesson
  const event = passages
    .flatMap(({ mentions }) => mentions.map(({ ref }) => index.find(ref)))
    .find((entity) => entity !== undefined && 'knownOn' in entity && (entity.knownOn ?? 0) > frame.from + 1)
  const known = (event as { readonly knownOn: number }).knownOn
  // every passage asks for its recommendation when it is drawn
  const recommendationOf = vi.fn(index.recommendationOf)
  const { session, container } = renderWithLesson(<Reader />, {
    index: { ...index, recommendationOf },
    patch: { asOf: known - 1, later: 'hide' },
  })
  const marks = () => container.querySelectorAll('[data-mark]').length
  const before = marks()
  recommendationOf.mockClear()
  act(() => {
    session.actions.setAsOf(known)
  })
  expect(marks()).toBeGreaterThan(before)
  expect(recommendationOf).not.toHaveBeenCalled()
})
