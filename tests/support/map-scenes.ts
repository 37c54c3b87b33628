import { baseUrls } from '#src/widgets/map/base-data.ts'
import { NO_INSETS } from '#src/domain/insets.ts'
import { mapSceneFrom } from '#src/features/map/scene/map-scene-from.ts'
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
      focus: null,
      insets: NO_INSETS,
      furniture: NO_INSETS,
      boxes: [],
      motion: 'jump',
      textScale: 1,
      base: baseUrls((file) => `/base/${file}`),
    },
    words,
  )
}
