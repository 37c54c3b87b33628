import type { MapFailure } from '#src/widgets/map/map-scene.ts'
import type { PainterName } from './painters.ts'

/** How the detailed painter fares. Until it is `drawn`, the simple one shows the map. */
export type DetailedPainterState = {
  readonly condition: 'drawn' | 'failed' | 'awaited'
  /** Why it last failed. */
  readonly reason: MapFailure | null
  /** It has failed, but could draw again. */
  readonly isBack: boolean
  /** Counts the drawings that were begun: each new one is made from nothing. */
  readonly attempt: number
}

export type PainterEvent =
  { readonly type: 'failed'; readonly reason: MapFailure } | { readonly type: 'ready' } | { readonly type: 'wanted' }

export const FIRST_ATTEMPT: DetailedPainterState = { condition: 'drawn', reason: null, isBack: false, attempt: 0 }

export function painterReducer(state: DetailedPainterState, event: PainterEvent): DetailedPainterState {
  switch (event.type) {
    case 'failed':
      return { ...state, condition: 'failed', reason: event.reason, isBack: false }
    case 'ready':
      // it is offered, not forced upon somebody who is at work on the other drawing
      if (state.condition === 'failed') return { ...state, isBack: true }
      return { ...FIRST_ATTEMPT, attempt: state.attempt }
    case 'wanted':
      if (state.isBack) return { ...FIRST_ATTEMPT, attempt: state.attempt }
      return { condition: 'awaited', reason: null, isBack: false, attempt: state.attempt + 1 }
  }
}

/** Failures that may pass by themselves: a context that comes back, a worker that comes late. */
const PASSING: readonly (MapFailure | null)[] = ['context-lost', 'no-load']

/** Whether the detailed painter is to be there, shown or not. */
export function isDetailedKept({ condition, reason }: DetailedPainterState): boolean {
  return condition !== 'failed' || PASSING.includes(reason)
}

export function shownPainter({ condition }: DetailedPainterState, wantsSimple: boolean): PainterName {
  return wantsSimple || condition !== 'drawn' ? 'svg' : 'maplibre'
}
