// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, afterEach, describe, expect, test, vi } from 'vitest'
import type { Ref } from '#src/domain/ref.ts'
import type { Pointed } from '#src/widgets/map/map-scene.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { MapTip } from './map-tip.tsx'

const at = (ref: Ref): Pointed => ({ ref, at: { x: 100, y: 200 }, width: 400 })
const later = () => {
  act(() => {
    vi.advanceTimersByTime(1_000)
  })
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the tip of the map', () => {
  const index = realIndex()
  const draw = (ref: Ref) => renderWithLesson(<MapTip pointed={at(ref)} />, { index, patch: { later: 'show' } })

  test('names a recommendation with its number, a place, and a route with its days', () => {
    draw('recommendation:3')
    expect(screen.getByRole('tooltip')).toHaveTextContent(/^Recommendation 3: Hold the mountains/)
    const { id, title, when } = index.lesson.movements[0]!
    const { session } = draw(id)
    const [, tip] = screen.getAllByRole('tooltip')
    expect(tip).toHaveTextContent(title)
    expect(tip).toHaveTextContent(
      session.words.formats.spanFrom({ asOf: index.lesson.documentDay, later: 'show' }, when),
    )
  })

  test('goes when its sign is left, but not while the pointer rests on it', async () => {
    const { rerender } = draw('place:wonsan')
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) })
    await user.hover(screen.getByRole('tooltip'))
    rerender(<MapTip pointed={null} />)
    later()
    expect(screen.getByRole('tooltip')).toHaveTextContent('Wonsan')
    await user.unhover(screen.getByRole('tooltip'))
    later()
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  test('is put away by Escape', async () => {
    draw('place:wonsan')
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) }).keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})
