// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { RecommendationBar } from './recommendation-bar.tsx'

const draw = (patch = {}) => renderWithLesson(<RecommendationBar />, { patch })
const seal = (number: number) => screen.getByRole('button', { name: new RegExp(`^Recommendation ${number}: `) })

describe('the row of recommendations', () => {
  test('chooses a recommendation by its seal, and lets go of it', async () => {
    const { session } = draw()
    await userEvent.click(seal(2))
    expect(session.store.getState()).toMatchObject({
      selection: 'recommendation:2',
      reveal: { ref: 'recommendation:2', from: 'recommendations' },
    })
    expect(seal(2)).toHaveAttribute('aria-pressed', 'true')
    expect(seal(1)).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(seal(2))
    expect(session.store.getState().selection).toBeNull()
  })

  test('is pressed too when its passage is chosen', () => {
    draw({ selection: 'passage:rec-1' })
    expect(seal(1)).toHaveAttribute('aria-pressed', 'true')
  })

  test('is walked with the arrow keys and chosen with Enter', async () => {
    const { session } = draw()
    act(() => {
      seal(1).focus()
    })
    await userEvent.keyboard('{ArrowRight}')
    expect(seal(2)).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(session.store.getState().selection).toBe('recommendation:2')
    await userEvent.keyboard('{ArrowLeft}')
    expect(seal(1)).toHaveFocus()
  })
})
