import { useEffect, useMemo } from 'react'
import type { Position } from '#src/domain/geometry.ts'
import { stepView } from '#src/state/tour.ts'
import { baseUrls } from '#src/widgets/map/base-data.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import type { Ground } from '#src/widgets/map/svg/svg-plate.ts'
import type { DrawStep, DrawnStep } from '../../drawn-step.ts'
import { type Session, useSession } from '../../session.tsx'
import { boxOf } from '../scene/bearings.ts'
import { mapSceneFrom, STILL_PARTS } from '../scene/map-scene-from.ts'
import { signsOf } from '../scene/signs.ts'
import printed from './print-map.module.css'
import styles from './step-map.module.css'
import { useGround } from './use-ground.ts'
import { usePlate } from './use-plate.ts'

/** In CSS pixels, as wide as a page of A4 or Letter leaves, and low enough for two on a page. */
const PLATE = { width: 656, height: 400 } as const

type Props = { readonly onReady: (draw: DrawStep) => void }

/** Fetches the ground, then hands over how a step's map is drawn on paper. */
export function StepMaps({ onReady }: Props) {
  const ground = useGround()
  useEffect(() => {
    if (ground !== null) onReady((step) => <StepMap key={step.at.step} {...step} ground={ground} />)
  }, [ground, onReady])
  return null
}

function StepMap({ at, label, points, over, ground }: DrawnStep & { readonly ground: Ground }) {
  const session = useSession()
  const scene = useMemo(() => sceneOf(session, at, points), [session, at, points])
  const { host, camera } = usePlate(scene, PLATE, ground)
  const view = `0 0 ${String(PLATE.width)} ${String(PLATE.height)}`
  return (
    <figure className={`${printed['figure'] ?? ''} ${styles['step'] ?? ''}`}>
      <figcaption>{label}</figcaption>
      <div className={styles['map']} role="img" aria-label={label}>
        <div ref={host} className={printed['plate']} data-theme="paper" />
        {camera !== null && <svg viewBox={view}>{over({ camera, size: PLATE, magnified: 1 })}</svg>}
      </div>
    </figure>
  )
}

/** The step's own view, widened to what was drawn: the lecturer may have moved the map. */
function sceneOf(
  { index, store, selectors, effects, words }: Session,
  at: DrawnStep['at'],
  points: readonly Position[],
) {
  const state = { ...store.getState(), ...stepView(index.lesson, at) }
  const scene: MapScene = mapSceneFrom(
    index,
    { ...state, window: null, playing: null, selection: selectors.shownSelection(state) },
    {
      signs: signsOf(index.lesson, words),
      outlook: selectors.outlook(state),
      lit: selectors.lit(state),
      ...STILL_PARTS,
      base: baseUrls(effects.source.groundAddressOf),
    },
    words,
  )
  const [west, south, east, north] = scene.bounds
  return { ...scene, bounds: boxOf([[west, south], [east, north], ...points]) ?? scene.bounds }
}
