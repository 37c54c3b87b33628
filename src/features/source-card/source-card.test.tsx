// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { documentLesson } from '#tests/support/document-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { DocumentCitation } from './document-citation.tsx'
import { SourceCardView } from './source-card.tsx'

const index = indexLesson(documentLesson())
const citation = documentLesson().card.citation

test('the card gives each row with its label, and the notes apart', () => {
  renderWithLesson(<SourceCardView />, { index })
  expect(screen.getByText('From').nextElementSibling).toHaveTextContent('The keeper')
  expect(screen.getByText('Notes on the source').closest('details')).toHaveTextContent('RightsNone')
})

test('a note that says what the document says is given once none of it is covered', () => {
  const lesson = tinyLesson()
  const card = { ...lesson.card, notes: [{ label: 'Summary', text: 'It asks for carts.', whenOpen: true as const }] }
  const open = { index: indexLesson({ ...lesson, card }) }
  const [, ...rest] = lesson.passages
  const { unmount } = renderWithLesson(<SourceCardView />, { ...open, patch: { uncovered: rest.map(({ id }) => id) } })
  expect(screen.queryByText('It asks for carts.')).toBeNull()
  unmount()
  renderWithLesson(<SourceCardView />, open)
  expect(screen.getByText('It asks for carts.')).toBeInTheDocument()
})

test('an address in the citation is text, not a link', () => {
  renderWithLesson(<DocumentCitation />, { index })
  expect(screen.getByText(citation)).toBeInTheDocument()
  expect(screen.queryByRole('link')).toBeNull()
})

test('the citation is copied whole, and the card says so', async () => {
  const copy = vi.fn(() => Promise.resolve(true))
  renderWithLesson(<DocumentCitation />, { index, effects: { copy } })
  await userEvent.click(screen.getByRole('button', { name: 'Copy the archive’s citation' }))
  expect(copy).toHaveBeenCalledExactlyOnceWith(citation)
  expect(await screen.findByRole('status')).toHaveTextContent('The citation was copied')
})

test('a browser that forbids copying is reported, with a way out', async () => {
  renderWithLesson(<DocumentCitation />, { index, effects: { copy: () => Promise.resolve(false) } })
  await userEvent.click(screen.getByRole('button', { name: 'Copy the archive’s citation' }))
  expect(await screen.findByRole('status')).toHaveTextContent('by hand')
})
