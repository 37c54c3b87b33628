import type { View } from './view.ts'

/** What every step and every exercise opens with: the reading text alone, nothing later, no filter and no play. */
export const FRESH_VIEW = {
  window: null,
  later: 'hide',
  knowledge: 'all',
  text: 'reading',
  beside: null,
  litWords: [],
  pane: 'lesson',
  playing: null,
} as const satisfies Partial<View>
