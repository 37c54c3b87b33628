import type { Ref } from './ref.ts'

/** Where a choice can be made. */
export const ORIGINS = [
  'reader',
  'events',
  'places',
  'map',
  'timeline',
  'recommendations',
  'details',
  'reference',
  'notes',
  'search',
  'tour',
  'lesson',
  'url',
] as const
export type Origin = (typeof ORIGINS)[number]

/**
 * Asks every pane except `from` to scroll a thing into view, once. Only a new serial asks again: selecting the same
 * thing twice does, restoring an equal state does not.
 */
export type Reveal = { readonly ref: Ref; readonly from: Origin; readonly serial: number }
