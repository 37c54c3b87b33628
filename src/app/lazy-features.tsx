import { lazy } from 'react'

/**
 * What is not needed to read: lists and card come in chunks of their own, right after the first paint. They are
 * asked for at once, so that they are there when a thing is chosen.
 */
const lists = () => import('./lists.tsx')
const reference = () => import('#src/features/reference/reference-pane.tsx')
const notes = () => import('#src/features/notes/notes-pane.tsx')
const search = () => import('#src/features/search/search-dialog.tsx')

export const EventList = lazy(() => lists().then((module) => ({ default: module.EventList })))
export const PlaceList = lazy(() => lists().then((module) => ({ default: module.PlaceList })))
export const ReferencePane = lazy(() => reference().then((module) => ({ default: module.ReferencePane })))
export const TakeAway = lazy(() =>
  import('#src/features/take-away/take-away.tsx').then((module) => ({ default: module.TakeAway })),
)
export const SelectionBar = lazy(() =>
  import('#src/features/notes/selection-bar.tsx').then((module) => ({ default: module.SelectionBar })),
)
export const NotesPane = lazy(() => notes().then((module) => ({ default: module.NotesPane })))
export const OwnNotes = lazy(() =>
  import('#src/features/print/own-notes.tsx').then((module) => ({ default: module.OwnNotes })),
)
export const PrintMap = lazy(() =>
  import('#src/features/map/print/print-map.tsx').then(
    (module) => ({ default: module.PrintMap }),
    // paper then has the lists alone
    () => ({ default: () => null }),
  ),
)
export const SearchDialog = lazy(() => search().then((module) => ({ default: module.SearchDialog })))
export const Details = lazy(() =>
  import('#src/features/details/details.tsx').then((module) => ({ default: module.Details })),
)
