// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { NOT_PRESENTING } from '#src/app/present/not-presenting.ts'
import { fakeClock } from '#tests/support/fake-clock.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { HallFirst } from './hall-first.tsx'

/** The lecturer's map while so many other windows show the stage. */
function copy(audience: number) {
  const clock = fakeClock()
  const presenting = { ...NOT_PRESENTING, audience: { ...NOT_PRESENTING.audience, count: () => audience } }
  const draw = (mayFollow: boolean) => <p>{mayFollow ? 'as it is now' : 'as it was'}</p>
  const { session, container } = renderWithLesson(<HallFirst draw={draw} />, {
    effects: { afterDelay: clock.afterDelay, presenting },
  })
  return { session, pass: clock.pass, shows: () => container.textContent }
}

describe('the map of the console', () => {
  test('stays as it was at a new step or beat until the hall has seen it', () => {
    const { session, pass, shows } = copy(1)
    expect(shows()).toBe('as it is now')
    for (const go of [
      () => {
        session.actions.startTour('short-walk', 'full')
      },
      () => {
        session.actions.setBeat(1)
      },
    ]) {
      act(go)
      expect(shows()).toBe('as it was')
      pass(1_000)
      expect(shows()).toBe('as it is now')
    }
  })

  test('follows the hand and what is chosen at once', () => {
    const { session, shows } = copy(1)
    act(() => {
      session.actions.moveCamera({ center: [1, 1], zoom: 7 })
    })
    expect(shows()).toBe('as it is now')
  })

  test('waits for nobody where there is no other window', () => {
    const { session, shows } = copy(0)
    act(() => {
      session.actions.startTour('short-walk', 'full')
    })
    expect(shows()).toBe('as it is now')
  })
})
