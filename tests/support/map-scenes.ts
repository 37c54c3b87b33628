import { baseUrls } from '#src/widgets/map/base-data.ts'
import { mapSceneFrom, STILL_PARTS } from '#src/features/map/scene/map-scene-from.ts'
import { signsOf } from '#src/features/map/scene/signs.ts'
import { createSelectors } from '#src/state/selectors.ts'
import type { AppState } from '#src/state/app-state.ts'
import { initialState } from '#src/state/store.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import { realIndex } from './real-lesson.ts'
import { words } from './english.ts'

const index = realIndex()
const { lit, outlook } = createSelectors(index)
const signs = signsOf(index.lesson, words)

/**
 * The map of the lesson that the app ships, in any state. The signs are the same from scene to scene, as in the app.
 */
export function realScene(patch: Partial<AppState> = {}): MapScene {
  const state = { ...initialState(index.lesson), ...patch }
  return mapSceneFrom(
    index,
    state,
    {
      signs,
      outlook: outlook(state),
      lit: lit(state),
      ...STILL_PARTS,
      base: baseUrls((file) => `/base/${file}`),
    },
    words,
  )
}
