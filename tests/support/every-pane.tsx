import { Announcer } from '#src/app/frame/announcer.tsx'
import { EventList } from '#src/features/event-list/event-list.tsx'
import { MapView } from '#src/features/map/map-view.tsx'
import { PlaceList } from '#src/features/place-list/place-list.tsx'
import { PrintEvents } from '#src/features/print/print-events.tsx'
import { Reader } from '#src/features/reader/reader.tsx'
import { OutcomesPane } from '#src/features/reference/outcomes.tsx'
import { ReferencePane } from '#src/features/reference/reference-pane.tsx'
import { SpokenDay } from '#src/features/time-controls/spoken-day.tsx'
import { DayList } from '#src/features/timeline/day-list.tsx'

const draws = () => ({ render: () => undefined, destroy: () => undefined })

/**
 * Every pane at once, with widgets that draw nothing. The card is left to its own test: it shows one thing at a time.
 */
export function EveryPane() {
  return (
    <>
      <Reader />
      <EventList />
      <PlaceList />
      <DayList />
      <SpokenDay />
      <OutcomesPane />
      <ReferencePane />
      <MapView painters={{ isInSoftware: () => false, learnGraphics: () => undefined, maplibre: draws, svg: draws }} />
      <PrintEvents />
      <Announcer />
    </>
  )
}
