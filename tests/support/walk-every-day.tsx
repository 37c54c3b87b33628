import { act } from '@testing-library/react'
import { expect } from 'vitest'
import { Announcer } from '#src/app/frame/announcer.tsx'
import { toIsoDay } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import { EventList } from '#src/features/event-list/event-list.tsx'
import { MapView } from '#src/features/map/map-view.tsx'
import { PlaceList } from '#src/features/place-list/place-list.tsx'
import { PrintEvents } from '#src/features/print/print-events.tsx'
import { Reader } from '#src/features/reader/reader.tsx'
import { OutcomesPane } from '#src/features/reference/outcomes.tsx'
import { ReferencePane } from '#src/features/reference/reference-pane.tsx'
import { SpokenDay } from '#src/features/time-controls/spoken-day.tsx'
import { DayList } from '#src/features/timeline/day-list.tsx'
import { DAYS, hiddenIds, index, lateDays } from './horizon-of-lesson.ts'
import { renderWithLesson } from './render-with-lesson.tsx'

/**
 * Draws every pane at once, later things hidden, and walks through all days of the frame: on none may a hidden id or
 * a later day stand anywhere in the page, or be said. The card is looked at apart, for it shows one thing at a time.
 */
export function walkEveryDay(knowledge: Horizon['knowledge']): void {
  const none = () => ({ render: () => undefined, destroy: () => undefined })
  const { session, container } = renderWithLesson(
    <>
      <Reader />
      <EventList />
      <PlaceList />
      <DayList />
      <SpokenDay />
      <OutcomesPane />
      <ReferencePane />
      <MapView painters={{ isInSoftware: false, maplibre: none, svg: none }} />
      <PrintEvents />
      <Announcer />
    </>,
    { index, patch: { later: 'hide', knowledge } },
  )
  const { actions, selectors, store } = session
  for (const day of DAYS) {
    act(() => {
      actions.setAsOf(day)
    })
    const found = [...lateDays(container, day), ...hiddenIds(container, selectors.hidden(store.getState()))]
    expect(found, toIsoDay(day)).toEqual([])
  }
}
