import { useRef } from 'react'
import type { Camera } from '#src/domain/camera.ts'
import { type Insets, toFreeMiddle } from '#src/domain/insets.ts'
import { zoomBeside } from '#src/widgets/map/mercator.ts'
import { useSession, useWords } from '../../session.tsx'
import { MapButton } from './map-button.tsx'
import styles from './map-controls.module.css'
import { PanCross } from './pan-cross.tsx'
import { ScaleBar } from './scale-bar.tsx'

type Props = {
  readonly view: Camera | null
  /** What is covered of the map: it is zoomed about the middle of the rest. */
  readonly insets: Insets
  readonly onHome: () => void
}

const STEP = 1

/** Pan, zoom, reset, and the scale bar, inactive until the map reports its view. */
export function MapControls({ view, insets, onHome }: Props) {
  const words = useWords()
  const { actions } = useSession()
  // until the map has arrived, the next step starts from the last step's destination
  const goal = useRef<{ readonly camera: Camera; readonly since: Camera } | null>(null)
  const move = (step: (from: Camera) => Camera) => {
    if (view === null) return
    const camera = step(goal.current?.since === view ? goal.current.camera : view)
    goal.current = { camera, since: view }
    actions.moveCamera(camera)
  }
  const zoomBy = (step: number) => {
    move((from) => zoomBeside(toFreeMiddle(insets), from.zoom + step, from))
  }
  const isIdle = view === null
  return (
    <div className={styles['controls']} data-side="bottom" data-box>
      {view !== null && <ScaleBar view={view} />}
      <PanCross isIdle={isIdle} onMove={move} />
      <MapButton
        name={words.map.zoomIn}
        path="M-5,0H5M0,-5V5"
        isIdle={isIdle}
        onPress={() => {
          zoomBy(STEP)
        }}
      />
      <MapButton
        name={words.map.zoomOut}
        path="M-5,0H5"
        isIdle={isIdle}
        onPress={() => {
          zoomBy(-STEP)
        }}
      />
      <MapButton
        name={words.map.home}
        path="M-6,-1V-6H-1M1,-6H6V-1M6,1V6H1M-1,6H-6V1"
        isIdle={isIdle}
        onPress={onHome}
      />
    </div>
  )
}
