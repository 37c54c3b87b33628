import { MissingPiece } from '../missing-piece.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { MapControls } from './frame/map-controls.tsx'
import { MapEdge } from './frame/map-edge.tsx'
import { MapLegend } from './legend/map-legend.tsx'
import styles from './map-view.module.css'
import { Painted } from './painters/painted.tsx'
import { PainterNote } from './painters/painter-note.tsx'
import type { Painters } from './painters/painters.ts'
import { heldFront } from './scene/front-choice.ts'
import { useMapScene } from './scene/use-map-scene.ts'
import { usePainters } from './painters/use-painters.ts'

type Props = {
  readonly painters?: Painters
  /** Drawing is dear: it may have to wait for what is wanted sooner. */
  readonly isDue?: boolean
}

/** The map pane. What is drawn is the widget's; everything that must be read or pressed is in the page. */
export function MapView({ painters: given, isDue = true }: Props) {
  const words = useWords()
  const { actions, selectors } = useSession()
  const covered = useAppState((state) => selectors.cardSubject(state) !== null)
  const painting = usePainters(given)
  const { detailed, failure, view, tryDetailed } = painting
  const goHome = () => {
    actions.fitMap()
  }
  return (
    <section className={styles['pane']} aria-label={words.map.region} data-covered={covered}>
      <div className={styles['map']}>
        {isDue ? <DrawnMap painting={painting} /> : <Caption />}
        <MapControls view={failure === null ? view : null} onHome={goHome} />
        <div className={styles['foot']}>
          <MapLegend />
          <p className={styles['source']}>{words.map.source}</p>
        </div>
      </div>
      <PainterNote detailed={detailed} onTry={tryDetailed} />
    </section>
  )
}

type DrawnMapProps = { readonly painting: ReturnType<typeof usePainters> }

/** All that is drawn anew with every choice and every day. */
function DrawnMap({ painting }: DrawnMapProps) {
  const words = useWords()
  const scene = useMapScene()
  const { painters, events, shown, detailed, keepsDetailed, failure, simpleAttempt, trySimple } = painting
  return (
    <>
      {keepsDetailed && (
        <Painted
          key={detailed.attempt}
          create={painters.maplibre}
          events={events.maplibre}
          scene={scene}
          shown={shown === 'maplibre'}
        />
      )}
      {shown === 'svg' && (
        <Painted
          key={`svg ${String(simpleAttempt)}`}
          create={painters.svg}
          events={events.svg}
          scene={scene}
          shown={failure === null}
        />
      )}
      {failure !== null && (
        <div className={styles['failure']}>
          <MissingPiece
            name={words.map.region}
            cause={failure === 'no-code' ? 'file' : 'fault'}
            failures={simpleAttempt + 1}
            note={words.map.failed}
            onRetry={trySimple}
          />
        </div>
      )}
      <Caption />
      <MapEdge seals={failure === null ? scene.seals : scene.seals.map((seal) => ({ ...seal, at: null }))} />
    </>
  )
}

/** Which front the map shows, and that it is the last one known by the day chosen. */
function Caption() {
  const words = useWords()
  const { index, selectors } = useSession()
  const outlook = useOutlook()
  const selection = useAppState(selectors.shownSelection)
  const shapes = useAppState((state) => state.shapes)
  const front = heldFront(index, outlook, selection, shapes)
  const asOf = words.formats.day(outlook.horizon.asOf)
  return (
    <p className={styles['caption']}>
      {front === undefined ? (
        words.map.noFront(asOf)
      ) : (
        <>
          <strong>{words.map.frontCaption(words.formats.day(front.day))}</strong>
          <span>{words.map.frontCaptionNote(asOf)}</span>
        </>
      )}
    </p>
  )
}
