import type { MapFailure } from '#src/widgets/map/map-scene.ts'
import type { PainterName } from './painters.ts'

/** How the detailed painter fares. Until it is `drawn`, the simple one shows the map. */
export type Detailed = {
  readonly condition: 'drawn' | 'failed' | 'awaited'
  /** Why it last failed. */
  readonly reason: MapFailure | null
  /** It has failed, but could draw again. */
  readonly isBack: boolean
  /** Counts the drawings that were begun: each new one is made from nothing. */
  readonly attempt: number
}

export type PainterNews =
  { readonly type: 'failed'; readonly reason: MapFailure } | { readonly type: 'ready' } | { readonly type: 'wanted' }

export const FIRST_ATTEMPT: Detailed = { condition: 'drawn', reason: null, isBack: false, attempt: 0 }

export function hear(detailed: Detailed, news: PainterNews): Detailed {
  switch (news.type) {
    case 'failed':
      return { ...detailed, condition: 'failed', reason: news.reason, isBack: false }
    case 'ready':
      // it is offered, not forced upon somebody who is at work on the other drawing
      if (detailed.condition === 'failed') return { ...detailed, isBack: true }
      return { ...FIRST_ATTEMPT, attempt: detailed.attempt }
    case 'wanted':
      if (detailed.isBack) return { ...FIRST_ATTEMPT, attempt: detailed.attempt }
      return { condition: 'awaited', reason: null, isBack: false, attempt: detailed.attempt + 1 }
  }
}

/** Failures that may pass by themselves: a context that comes back, a worker that comes late. */
const PASSING: readonly (MapFailure | null)[] = ['context-lost', 'no-load']

/** Whether the detailed painter is to be there, shown or not. */
export function isDetailedKept({ condition, reason }: Detailed): boolean {
  return condition !== 'failed' || PASSING.includes(reason)
}

export function shownPainter({ condition }: Detailed, wantsSimple: boolean): PainterName {
  return wantsSimple || condition !== 'drawn' ? 'svg' : 'maplibre'
}
