import { useMemo } from 'react'
import { NO_INSETS } from '#src/domain/insets.ts'
import { baseUrls } from '#src/widgets/map/base-data.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { focusOf } from './focus.ts'
import { mapSceneFrom } from './map-scene-from.ts'
import { signsOf } from './signs.ts'
import { useMotion } from '../../use-motion.ts'
import { useTextScale } from '../../use-text-scale.ts'

/** What covers the map, and the controls at its edges. */
export type Edges = Pick<MapScene, 'insets' | 'furniture' | 'boxes'>
const BARE: Edges = { insets: NO_INSETS, furniture: NO_INSETS, boxes: [] }

/** The scene of the current state; parts that did not change keep their identity. */
export function useMapScene({ insets, furniture, boxes }: Edges = BARE): MapScene {
  const words = useWords()
  const { index, selectors, effects } = useSession()
  const selection = useAppState(selectors.shownSelection)
  const outlook = useOutlook()
  const window = useAppState((state) => state.window)
  const layers = useAppState((state) => state.layers)
  const camera = useAppState((state) => state.camera)
  const fit = useAppState((state) => state.fit)
  const playing = useAppState((state) => state.playing)
  const shapes = useAppState((state) => state.shapes)
  const lit = useAppState(selectors.lit)
  const motion = useMotion()
  const textScale = useTextScale()
  const base = useMemo(() => baseUrls(effects.source.groundAddressOf), [effects])
  const signs = useMemo(() => signsOf(index.lesson, words), [index, words])
  // a new day is not a new selection: only a selection may move the map
  const focus = useFocus()
  return useMemo(
    () =>
      mapSceneFrom(
        index,
        { selection, window, layers, shapes, camera, fit, playing },
        { signs, outlook, lit, focus, motion, textScale, base, insets, furniture, boxes },
        words,
      ),
    [
      index,
      base,
      selection,
      outlook,
      window,
      layers,
      shapes,
      camera,
      fit,
      playing,
      signs,
      lit,
      focus,
      motion,
      textScale,
      insets,
      furniture,
      boxes,
      words,
    ],
  )
}

function useFocus() {
  const { index, store, selectors } = useSession()
  const asked = useAppState((state) => (state.mapMoved ? null : selectors.reveal(state)))
  return useMemo(() => focusOf(index, selectors.outlook(store.getState()), asked), [index, asked, selectors, store])
}
