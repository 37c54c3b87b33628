// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { SessionProvider } from './session.tsx'
import { useHiddenAmong, useIsHidden } from './use-outlook.ts'

test('what some things have to do with the day is drawn anew only when it changes', () => {
  const session = createTestSession({ patch: { later: 'hide' } })
  const { index, store, actions, selectors } = session
  const { frame } = index.lesson
  const isHiddenOn = (day: number) => {
    act(() => {
      actions.setAsOf(day)
    })
    return selectors.outlook(store.getState()).hidden.has(event.id)
  }
  const event = index.eventsByDay.find(({ knownOn = frame.from }) => knownOn > frame.from + 2)!
  const known = event.knownOn!
  expect([isHiddenOn(known), isHiddenOn(known - 1), isHiddenOn(known - 2)]).toEqual([false, true, true])

  let drawings = 0
  const { result } = renderHook(
    () => {
      drawings += 1
      return { among: useHiddenAmong([event.id]), one: useIsHidden(event.id) }
    },
    { wrapper: ({ children }) => <SessionProvider value={session}>{children}</SessionProvider> },
  )
  const first = result.current
  expect([...first.among, first.one]).toEqual([event.id, true])
  act(() => {
    actions.setAsOf(known - 1)
  })
  expect(drawings).toBe(1)
  act(() => {
    actions.setAsOf(known)
  })
  expect(drawings).toBe(2)
  expect([...result.current.among, result.current.one]).toEqual([false])
})
