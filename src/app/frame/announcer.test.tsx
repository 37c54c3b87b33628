// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { words } from '#tests/support/english.ts'
import { watchHorizon } from '../keeping/watch-horizon.ts'
import { Announcer } from './announcer.tsx'
import { Notices } from './notices.tsx'

const LATER = 'event:archive-reaches-kell'
function draw() {
  const { session } = renderWithLesson(
    <>
      <Announcer />
      <Notices />
    </>,
    { patch: { later: 'hide' } },
  )
  watchHorizon(session)
  return {
    ...session,
    /** How many live regions say that the chosen thing lies beyond the horizon. */
    said: () =>
      screen.getAllByRole('status').filter((region) => region.textContent.includes(words.frame.beyond)).length,
  }
}

test('a choice beyond the horizon is said once, and not again when the notice is put away', () => {
  const { actions, said, store } = draw()
  act(() => {
    actions.select(LATER, 'details')
  })
  expect(said()).toBe(1)
  act(() => {
    for (const { id } of store.getState().notices) actions.dismiss(id)
  })
  expect(said()).toBe(0)
})

test('a chosen thing that a day or a switch hides is said to be hidden', () => {
  const { actions, said } = draw()
  act(() => {
    actions.setLater('show')
    actions.select(LATER, 'map')
  })
  expect(said()).toBe(0)
  act(() => {
    actions.setLater('hide')
  })
  expect(said()).toBe(1)
})
