// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { MapEdge } from './map-edge.tsx'

const index = realIndex()
const seats = index.lesson.recommendations.filter(({ seal }) => seal.mode === 'edge')

describe('the edge of the map', () => {
  test('frames the seals that have no place, each with the lesson’s words for where it belongs', () => {
    renderWithLesson(<MapEdge isDrawn />, { index })
    const frame = screen.getByRole('toolbar', { name: 'Not on the map:' })
    expect(seats.length).toBeGreaterThan(0)
    expect(within(frame).getAllByRole('button')).toHaveLength(seats.length)
    for (const { seal } of seats) expect(frame).toHaveTextContent(seal.where!)
  })

  test('is one stop of the Tab key for those seals, and one for all signposts', async () => {
    const user = userEvent.setup()
    renderWithLesson(<MapEdge isDrawn />, { index })
    await user.tab()
    expect(document.activeElement).toHaveAccessibleName(/^Recommendation 2/)
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/^Recommendation 6/)
    await user.tab()
    expect(document.activeElement).toHaveTextContent('Beyond the map')
    await user.click(document.activeElement!)
    const posts = within(screen.getByRole('toolbar', { name: 'Beyond the map' })).getAllByRole('button')
    await user.tab()
    expect(document.activeElement).toBe(posts[0])
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(posts[1])
    await user.tab()
    expect(posts).not.toContain(document.activeElement)
  })
})
