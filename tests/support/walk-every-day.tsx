import { act } from '@testing-library/react'
import { expect } from 'vitest'
import { toIsoDay } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import { EveryPane } from './every-pane.tsx'
import { DAYS, hiddenIds, index, lateDays } from './horizon-of-lesson.ts'
import { renderWithLesson } from './render-with-lesson.tsx'

/**
 * Draws every pane at once, later things hidden, and walks through all days of the frame: on none may a hidden id or
 * a later day stand anywhere in the page, or be said. The card is looked at apart, for it shows one thing at a time.
 */
export function walkEveryDay(knowledge: Horizon['knowledge']): void {
  const { session, container } = renderWithLesson(<EveryPane />, { index, patch: { later: 'hide', knowledge } })
  const { actions, selectors, store } = session
  for (const day of DAYS) {
    act(() => {
      actions.setAsOf(day)
    })
    const found = [...lateDays(container, day), ...hiddenIds(container, selectors.hidden(store.getState()))]
    expect(found, toIsoDay(day)).toEqual([])
  }
}
