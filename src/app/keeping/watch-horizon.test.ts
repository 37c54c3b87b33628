import { expect, test } from 'vitest'
import type { AppState } from '#src/state/app-state.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { watchHorizon } from './watch-horizon.ts'

const LATER = 'event:archive-reaches-kell'
function watch(patch: Partial<AppState> = {}) {
  const session = createTestSession({ patch: { later: 'hide', ...patch } })
  watchHorizon(session)
  return { ...session, offers: () => session.store.getState().notices.map(({ offer }) => offer) }
}

test('a link to what is hidden is told of, with an offer to show it', () => {
  expect(watch({ selection: LATER }).offers()).toEqual(['show-later'])
  expect(watch({ selection: LATER, later: 'show' }).offers()).toEqual([])
})

test('so is any later choice of it, once, and the offer goes with the next choice', () => {
  const { actions, offers } = watch()
  actions.select(LATER, 'details')
  actions.select('event:pilots-asked-back', 'details')
  expect(offers()).toEqual(['show-later'])
  actions.select('place:kell', 'map')
  expect(offers()).toEqual([])
})

test('the offer goes when later things show; other notices stay', () => {
  const { actions, offers, selectors, store } = watch()
  actions.notify('Something else')
  actions.select(LATER, 'url')
  expect(selectors.shownSelection(store.getState())).toBeNull()
  actions.setLater('show')
  expect(offers()).toEqual([null])
  expect(selectors.shownSelection(store.getState())).toBe(LATER)
})

test('a day that takes the chosen thing out of sight is no new choice', () => {
  const { actions, offers, store } = watch({ asOf: 400_000, selection: LATER })
  actions.setAsOf(store.getState().asOf - 400_000)
  expect(offers()).toEqual([])
})
