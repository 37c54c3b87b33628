import { useRef } from 'react'
import { type Camera, withinReach } from '#src/domain/camera.ts'
import { useSession, useWords } from '../../session.tsx'
import styles from './map-controls.module.css'
import { ScaleBar } from './scale-bar.tsx'

type Props = { readonly view: Camera | null; readonly onHome: () => void }

const STEP = 1

/** Zoom, the way back, and the scale bar. They do nothing until the map says what it shows. */
export function MapControls({ view, onHome }: Props) {
  const words = useWords()
  const { actions } = useSession()
  // until the map says that it has arrived, the next step begins where the last one leads
  const goal = useRef<{ readonly camera: Camera; readonly since: Camera } | null>(null)
  const zoomBy = (step: number) => {
    if (view === null) return
    const from = goal.current?.since === view ? goal.current.camera : view
    const camera = withinReach({ center: from.center, zoom: from.zoom + step })
    goal.current = { camera, since: view }
    actions.moveCamera(camera)
  }
  return (
    <div className={styles['controls']} data-side="bottom" data-box>
      {view !== null && <ScaleBar view={view} />}
      <button
        type="button"
        aria-label={words.map.zoomIn}
        disabled={view === null}
        onClick={() => {
          zoomBy(STEP)
        }}
      >
        <Glyph path="M-5,0H5M0,-5V5" />
      </button>
      <button
        type="button"
        aria-label={words.map.zoomOut}
        disabled={view === null}
        onClick={() => {
          zoomBy(-STEP)
        }}
      >
        <Glyph path="M-5,0H5" />
      </button>
      <button type="button" aria-label={words.map.home} disabled={view === null} onClick={onHome}>
        <Glyph path="M-6,-1V-6H-1M1,-6H6V-1M6,1V6H1M-1,6H-6V1" />
      </button>
    </div>
  )
}

function Glyph({ path }: { readonly path: string }) {
  return (
    <svg viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
