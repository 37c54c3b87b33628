import { useMemo } from 'react'
import { baseUrls } from '#src/widgets/map/base-data.ts'
import type { MapScene, Padding } from '#src/widgets/map/map-scene.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { focusOf } from './focus.ts'
import { mapSceneFrom } from './map-scene-from.ts'
import { signsOf } from './signs.ts'
import { useMotion } from '../painters/use-motion.ts'

/** Caption, signposts and buttons lie in the corners, where the lesson's own view has nothing to say. */
const BARE: Padding = { top: 10, right: 0, bottom: 10, left: 0 }
/** The detail card lies over the right edge while something is selected; signposts stand at the left. */
const WITH_CARD: Padding = { top: 34, right: 380, bottom: 24, left: 130 }

/** The scene of the current state; parts that did not change keep their identity. */
export function useMapScene(): MapScene {
  const words = useWords()
  const { index, selectors, effects } = useSession()
  const selection = useAppState(selectors.shownSelection)
  const outlook = useOutlook()
  const covered = useAppState((state) => selectors.cardSubject(state) !== null)
  const window = useAppState((state) => state.window)
  const layers = useAppState((state) => state.layers)
  const camera = useAppState((state) => state.camera)
  const fit = useAppState((state) => state.fit)
  const shapes = useAppState((state) => state.shapes)
  const lit = useAppState(selectors.lit)
  const motion = useMotion()
  const base = useMemo(() => baseUrls(effects.source.groundAddressOf), [effects])
  const signs = useMemo(() => signsOf(index.lesson, words), [index, words])
  // a new day is no new choice: only a selection may move the map
  const focus = useFocus()
  return useMemo(
    () =>
      mapSceneFrom(
        index,
        { selection, window, layers, shapes, camera, fit },
        { signs, outlook, lit, focus, motion, base, padding: covered ? WITH_CARD : BARE },
        words,
      ),
    [index, base, selection, outlook, window, layers, shapes, camera, fit, signs, lit, focus, motion, covered, words],
  )
}

function useFocus() {
  const { index, store, selectors } = useSession()
  const asked = useAppState((state) => (state.mapMoved ? null : selectors.reveal(state)))
  return useMemo(() => focusOf(index, selectors.outlook(store.getState()), asked), [index, asked, selectors, store])
}
