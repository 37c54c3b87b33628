import { useMemo } from 'react'
import type { MapScene, Padding } from '#src/widgets/map/map-scene.ts'
import { useAppState, useSession } from '../session.tsx'
import { focusOf } from './focus.ts'
import { mapSceneFrom } from './map-scene-from.ts'
import { signsOf } from './signs.ts'
import { useMotion } from './use-motion.ts'

const BASE_URL = `${import.meta.env.BASE_URL}basemap/`
/** The caption lies over the upper edge, buttons over the lower one. */
const BARE: Padding = { top: 34, right: 0, bottom: 24, left: 0 }
/** The detail card lies over the right edge while something is selected; signposts stand at the left. */
const WITH_CARD: Padding = { ...BARE, left: 130, right: 380 }

/** The scene of the current state; parts that did not change keep their identity. */
export function useMapScene(homings: number): MapScene {
  const { index, selectors } = useSession()
  const selection = useAppState((state) => state.selection)
  const asOf = useAppState((state) => state.asOf)
  const window = useAppState((state) => state.window)
  const layers = useAppState((state) => state.layers)
  const camera = useAppState((state) => state.camera)
  const lit = useAppState(selectors.lit)
  const motion = useMotion()
  const signs = useMemo(() => signsOf(index.lesson), [index])
  // a new day is no new choice: only a selection may move the map
  const focus = useFocus()
  return useMemo(
    () =>
      mapSceneFrom(
        index,
        { selection, asOf, window, layers, camera },
        { signs, lit, focus, homings, motion, baseUrl: BASE_URL, padding: selection === null ? BARE : WITH_CARD },
      ),
    [index, selection, asOf, window, layers, camera, signs, lit, focus, homings, motion],
  )
}

function useFocus() {
  const { index, store } = useSession()
  const selection = useAppState((state) => state.selection)
  return useMemo(() => focusOf(index, selection, store.getState().asOf), [index, selection, store])
}
