import { type Insets } from '#src/domain/insets.ts'
import { mapSceneFrom, STILL_PARTS } from '#src/features/map/scene/map-scene-from.ts'
import { signsOf } from '#src/features/map/scene/signs.ts'
import type { Session } from '#src/features/session.tsx'
import { itemsWithoutChoice, toTimelinePlan, toTimelineScene } from '#src/features/timeline/timeline-scene-from.ts'
import { baseUrls } from '#src/widgets/map/base-data.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import type { TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'

/** The map as a newcomer sees it. `boxes` are the parts of the page over it. */
export function firstMapScene({ store, index, selectors, words }: Session, boxes: readonly Insets[]): MapScene {
  const state = store.getState()
  return mapSceneFrom(
    index,
    { ...state, selection: selectors.shownSelection(state) },
    {
      signs: signsOf(index.lesson, words),
      outlook: selectors.outlook(state),
      lit: selectors.lit(state),
      ...STILL_PARTS,
      base: baseUrls(() => ''),
      boxes,
    },
    words,
  )
}

/** The strip as a newcomer sees it. `corner` is the width that the buttons cover, in pixels. */
export function firstStripScene({ store, index, selectors, words }: Session, corner: number): TimelineScene {
  const state = store.getState()
  const outlook = selectors.outlook(state)
  const { lanes, window, stripView: view } = state
  return toTimelineScene(
    index,
    {
      items: itemsWithoutChoice(index, { outlook, lanes }, words),
      plan: toTimelinePlan(index, words),
    },
    {
      selected: null,
      lanes,
      outlook,
      window,
      turningPoints: selectors.turningPoints(state),
      view,
      corner,
      spans: [],
      motion: 'jump',
    },
    words,
  )
}
