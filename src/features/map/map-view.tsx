import { useCallback, useMemo, useState } from 'react'
import type { Camera } from '#src/domain/camera.ts'
import { formatDay } from '#src/i18n/format.ts'
import { words } from '#src/i18n/words.ts'
import type { MapEvents, MapFailure, MapScene } from '#src/widgets/map/map-scene.ts'
import { useAppState, useSession } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { useWidget } from '../use-widget.ts'
import { type CreateMap, createLazyMap } from './lazy-map.ts'
import { MapControls } from './map-controls.tsx'
import { MapEdge } from './map-edge.tsx'
import { MapLegend } from './map-legend.tsx'
import styles from './map-view.module.css'
import { useMapScene } from './use-map-scene.ts'

type Props = { readonly create?: CreateMap }

/** The map pane. What is drawn is the widget's; everything that must be read or pressed is in the page. */
export function MapView({ create = createLazyMap }: Props) {
  const { actions } = useSession()
  const [failure, setFailure] = useState<MapFailure | null>(null)
  const [view, setView] = useState<Camera | null>(null)
  const [homings, setHomings] = useState(0)
  const scene = useMapScene(homings)
  const covered = useAppState((state) => state.selection !== null)
  const events = useMemo(
    (): MapEvents => ({
      onSelect: (ref) => {
        actions.select(ref, 'map')
      },
      onCamera: actions.moveCamera,
      onView: setView,
      onFail: setFailure,
      onReady: () => {
        setFailure(null)
      },
    }),
    [actions],
  )
  const make = useCallback((host: HTMLElement, first: MapScene) => create(host, events, first), [create, events])
  const host = useWidget(make, scene)
  const goHome = () => {
    actions.moveCamera(null)
    setHomings((count) => count + 1)
  }
  return (
    <section className={styles['map']} aria-label={words.map.region} data-covered={covered}>
      <div className={styles['frame']} data-failed={failure !== null}>
        <div ref={host} className={styles['host']} />
      </div>
      {failure !== null && <Failure reason={failure} />}
      <Caption />
      <MapEdge seals={failure === null ? scene.seals : scene.seals.map((seal) => ({ ...seal, at: null }))} />
      <MapControls view={failure === null ? view : null} onHome={goHome} />
      <div className={styles['foot']}>
        <MapLegend />
        <p className={styles['source']}>{words.map.source}</p>
      </div>
    </section>
  )
}

/** Which front the map shows, and that it is the last one known by the day chosen. */
function Caption() {
  const { front, horizon } = useOutlook()
  const asOf = formatDay(horizon.asOf)
  return (
    <p className={styles['caption']}>
      {front === undefined ? (
        words.map.noFront(asOf)
      ) : (
        <>
          <strong>{words.map.frontCaption(formatDay(front.day))}</strong>
          <span>{words.map.frontCaptionNote(asOf)}</span>
        </>
      )}
    </p>
  )
}

function Failure({ reason }: { readonly reason: MapFailure }) {
  const { title, reasons, remedy } = words.map.failed
  return (
    <div className={styles['failure']} role="alert">
      <h2>{title}</h2>
      <p>{reasons[reason]}</p>
      <p>{remedy}</p>
    </div>
  )
}
