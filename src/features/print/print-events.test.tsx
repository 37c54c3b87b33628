// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { documentLesson } from '#tests/support/document-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { PrintEvents } from './print-events.tsx'

test('the printed events are dated, in order, and say how sure they are', () => {
  renderWithLesson(<PrintEvents />, { index: indexLesson(documentLesson()) })
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent)
  expect(lines[0]).toContain('10 April 1970 to 11 April 1970 A boat lands (Certain)')
  expect(lines[1]).toContain('21 April 1970 A storm breaks (Probable)')
})

test('what came after the as-of day stands under a heading of its own', () => {
  renderWithLesson(<PrintEvents />, { index: indexLesson(documentLesson()) })
  const heading = screen.getByRole('heading', { name: 'What came later than 11 April 1970' })
  expect(heading.nextElementSibling).toHaveTextContent('A storm breaks')
  expect(heading.previousElementSibling).toHaveTextContent('A boat lands')
})
