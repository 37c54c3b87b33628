import { useCallback } from 'react'
import type { MapEvents, MapScene } from '#src/widgets/map/map-scene.ts'
import { useAppState, useSession } from '../../session.tsx'
import { useWidget } from '../../use-widget.ts'
import styles from '../map-view.module.css'
import type { CreateMap } from './painters.ts'

type Props = {
  readonly create: CreateMap
  readonly events: MapEvents
  readonly scene: MapScene
  readonly shown: boolean
  readonly standsIn?: boolean
}

/** One painter's drawing of the scene. A painter that may recover stays mounted but hidden. */
export function Painted({ create, events, scene, shown, standsIn = false }: Props) {
  const make = useCallback((host: HTMLElement, first: MapScene) => create(host, events, first), [create, events])
  const theme = useAppState((state) => state.theme)
  // a moving map keeps the processor busy: paint the selection first
  const host = useWidget(make, scene, useSession().effects.afterPaint)
  return (
    <div className={styles['frame']} data-shown={shown} data-stands-in={standsIn}>
      {/* the map keeps its theme's colours even in forced-colours mode */}
      <div ref={host} className={styles['host']} data-theme={theme} />
    </div>
  )
}
