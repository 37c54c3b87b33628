// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Question } from './question.tsx'

test('can be folded only when the text has been opened', async () => {
  const { session } = renderWithLesson(<Question />, { patch: { expectation: 'asked' } })
  const { question, coveredQuestion } = session.index.lesson
  expect(screen.getByText(coveredQuestion!)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  act(() => {
    session.actions.skipQuestion()
  })
  const button = screen.getByRole('button', { name: 'The question of this lesson', expanded: false })
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toHaveTextContent(question)
})
