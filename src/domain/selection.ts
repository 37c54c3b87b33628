import type { Ref } from './ref.ts'

/** The views that can choose a thing. The others bring it into sight; `from` does not move. */
export type View =
  | 'reader'
  | 'events'
  | 'places'
  | 'map'
  | 'timeline'
  | 'recommendations'
  | 'details'
  | 'reference'
  | 'notes'
  | 'search'
  | 'url'
export type Selection = { readonly ref: Ref; readonly from: View } | null
