// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { words } from '#tests/support/english.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Details } from './details.tsx'

const index = realIndex()
const { recommendations, frame } = index.lesson
const list = () => screen.getByRole('region', { name: words.details.all(recommendations.length) })
const draw = () => renderWithLesson(<Details />, { index, patch: { later: 'hide' } })

describe('where nothing is selected', () => {
  it('every recommendation stands with its title, and leads to its card', async () => {
    const { session } = draw()
    const buttons = within(list()).getAllByRole('button')
    expect(buttons.map((each) => each.textContent)).toEqual(
      recommendations.map(({ title }) => expect.stringContaining(title) as string),
    )
    await userEvent.click(buttons[2]!)
    expect(session.store.getState().selection).toBe(recommendations[2]!.id)
    expect(screen.queryByRole('region', { name: words.details.all(recommendations.length) })).toBeNull()
  })

  it('what came of each stands there as soon as the day can say so', () => {
    const { session } = draw()
    for (const { outcome } of recommendations) expect(list()).not.toHaveTextContent(outcome.headline)
    act(() => {
      session.actions.setAsOf(frame.to)
    })
    for (const { outcome } of recommendations.filter((each) => each.outcome.knownFrom !== null))
      expect(list()).toHaveTextContent(outcome.headline)
  })

  it('nothing stands there while the document is covered', () => {
    renderWithLesson(<Details />, { index, patch: { expectation: 'asked' } })
    expect(screen.queryByRole('region')).toBeNull()
  })
})
