import { EventList as Events } from '#src/features/event-list/event-list.tsx'
import { PlaceList as Places } from '#src/features/place-list/place-list.tsx'

/** Both lists in one chunk, because they share the list box. */
export function EventList() {
  return <Events />
}

export function PlaceList() {
  return <Places />
}
