import type { MapFailure } from '#src/widgets/map/map-scene.ts'
import type { PainterName } from './painters.ts'

/** State of the detailed painter. Unless it is `drawn`, the simple one shows the map. */
export type DetailedPainterState = {
  readonly condition: 'drawn' | 'failed' | 'awaited'
  /** Why it last failed. */
  readonly reason: MapFailure | null
  /** Whether it has recovered after a failure. */
  readonly isBack: boolean
  /** Number of attempts: each starts from scratch. */
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
      // offered, not forced on someone who is using the other drawing
      if (state.condition === 'failed') return { ...state, isBack: true }
      return { ...FIRST_ATTEMPT, attempt: state.attempt }
    case 'wanted':
      if (state.isBack) return { ...FIRST_ATTEMPT, attempt: state.attempt }
      return { condition: 'awaited', reason: null, isBack: false, attempt: state.attempt + 1 }
  }
}

/** Failures that may resolve themselves: a lost context, a late worker. */
const PASSING: readonly (MapFailure | null)[] = ['context-lost', 'no-load']

/** Whether the detailed painter stays mounted, shown or not. */
export function isDetailedKept({ condition, reason }: DetailedPainterState): boolean {
  return condition !== 'failed' || PASSING.includes(reason)
}

export function shownPainter({ condition }: DetailedPainterState, wantsSimple: boolean): PainterName {
  return wantsSimple || condition !== 'drawn' ? 'svg' : 'maplibre'
}
