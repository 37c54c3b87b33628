import { lazyPiece } from '#src/features/lazy-piece.tsx'

/** Everything not needed for reading loads in separate chunks, when it is drawn or when the page is idle. */
const lists = () => import('./lists.tsx')
const mapsOnPaper = () => import('./maps-on-paper.tsx')

export const EventList = lazyPiece({
  name: (words) => words.frame.events,
  load: () => lists().then((module) => module.EventList),
})
export const PlaceList = lazyPiece({
  name: (words) => words.frame.places,
  load: () => lists().then((module) => module.PlaceList),
})
export const OutcomesPane = lazyPiece({
  name: (words) => words.frame.outcomes,
  load: () => import('#src/features/reference/outcomes.tsx').then((module) => module.OutcomesPane),
})
export const ReferencePane = lazyPiece({
  name: (words) => words.frame.reference,
  load: () => import('#src/features/reference/reference-pane.tsx').then((module) => module.ReferencePane),
})
export const TakeAway = lazyPiece({
  name: (words) => words.takeAway.title,
  load: () => import('#src/features/take-away/take-away.tsx').then((module) => module.TakeAway),
})
export const SelectionBar = lazyPiece({
  name: (words) => words.frame.parts.selectionBar,
  at: 'foot',
  load: () => import('#src/features/notes/selection-bar.tsx').then((module) => module.SelectionBar),
})
export const NotesPane = lazyPiece({
  name: (words) => words.frame.notes,
  load: () => import('#src/features/notes/notes-pane.tsx').then((module) => module.NotesPane),
})
export const OwnNotes = lazyPiece({
  name: (words) => words.frame.parts.ownNotes,
  at: 'foot',
  load: () => import('#src/features/print/own-notes.tsx').then((module) => module.OwnNotes),
})
export const PrintMap = lazyPiece({
  name: (words) => words.frame.parts.printMap,
  at: 'foot',
  load: () => mapsOnPaper().then((module) => module.PrintMap),
})
export const SearchDialog = lazyPiece({
  name: (words) => words.search.open,
  at: 'foot',
  load: () => import('#src/features/search/search-dialog.tsx').then((module) => module.SearchDialog),
})
export const SettingsDialog = lazyPiece({
  name: (words) => words.settings.title,
  at: 'foot',
  load: () => import('#src/features/settings/settings-dialog.tsx').then((module) => module.SettingsDialog),
})
export const Details = lazyPiece({
  name: (words) => words.frame.details,
  load: () => import('#src/features/details/details.tsx').then((module) => module.Details),
})
export const TeachPage = lazyPiece({
  name: (words) => words.teach.title,
  load: () => import('#src/features/teach/teach-page.tsx').then((module) => module.TeachPage),
})
export const LessonPane = lazyPiece({
  name: (words) => words.frame.lesson,
  load: () => import('#src/features/study/lesson-pane.tsx').then((module) => module.LessonPane),
})
export const SheetMap = lazyPiece({
  name: (words) => words.map.printed.sheet,
  load: () => import('#src/features/map/print/sheet-map.tsx').then((module) => module.SheetMap),
})
export const PresentPage = lazyPiece({
  name: (words) => words.frame.modes.present,
  load: () => import('#src/features/present/present-page.tsx').then((module) => module.PresentPage),
})
export const StageMap = lazyPiece({
  name: (words) => words.map.region,
  load: () => import('#src/features/map/stage/stage-map.tsx').then((module) => module.StageMap),
})
export const StepMaps = lazyPiece({
  name: (words) => words.frame.parts.printMap,
  at: 'foot',
  load: () => mapsOnPaper().then((module) => module.StepMaps),
})
export const UseAsEvidence = lazyPiece({
  name: (words) => words.frame.parts.selectionBar,
  at: 'foot',
  load: () => import('#src/features/study/use-as-evidence.tsx').then((module) => module.UseAsEvidence),
})

/** Behind tabs, and fetched early so that the tabs open at once. */
const BEHIND_TABS = [EventList, PlaceList, OutcomesPane, ReferencePane, TakeAway, NotesPane]

/** What a newcomer can want first, once the question before the text has been answered. */
const NEXT_WANTED = [Details, SelectionBar]

/** Not before the first view is there, which it would hold up. */
export function fetchNextWanted(): void {
  for (const piece of NEXT_WANTED) piece.fetchAhead()
}

export function fetchAhead(): void {
  fetchNextWanted()
  for (const piece of BEHIND_TABS) piece.fetchAhead()
}
