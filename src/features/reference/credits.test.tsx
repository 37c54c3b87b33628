// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Credits } from './credits.tsx'

test('every credit of the lesson is shown, with a way to the licences of what the site is made with', () => {
  const index = realIndex()
  renderWithLesson(<Credits />, { index })
  expect(index.lesson.credits.length).toBeGreaterThan(0)
  for (const credit of index.lesson.credits) expect(screen.getByText(credit)).toBeVisible()
  expect(screen.getByRole('link', { name: /Third-party notices/ })).toHaveAttribute('href', 'third-party-notices.html')
})
