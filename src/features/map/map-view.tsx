import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { type Insets, NO_INSETS } from '#src/domain/insets.ts'
import { styleVars } from '#src/ui/style-vars.ts'
import { DayCaption } from '../day-caption.tsx'
import { FirstPicture, useIsPictured } from '../first-picture.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useBoxes, useInsets } from '../use-insets.ts'
import { useOutlook } from '../use-outlook.ts'
import { MapControls } from './frame/map-controls.tsx'
import { LocatorInset } from './frame/locator-inset.tsx'
import { MapEdge } from './frame/map-edge.tsx'
import { MapTip } from './frame/map-tip.tsx'
import { MapLegend } from './legend/map-legend.tsx'
import head from './map-head.module.css'
import styles from './map-view.module.css'
import { Drawing } from './painters/drawing.tsx'
import { MapFailure } from './painters/map-failure.tsx'
import { PainterNote } from './painters/painter-note.tsx'
import type { Painters } from './painters/painters.ts'
import { heldFront } from './scene/front-choice.ts'
import { type Edges, useMapScene } from './scene/use-map-scene.ts'
import { usePainters } from './painters/use-painters.ts'

/** Elements at an edge of the map declare which edge. */
const FURNITURE = '[data-side]'
/** Whatever of the page is over the drawing. */
const BOXES = '[data-box]'
const NOTHING: RefObject<HTMLElement | null> = { current: null }

type Props = {
  readonly painters?: Painters
  /** Drawing is expensive, so the parent may delay it. */
  readonly isDue?: boolean
  /** How much of each side the layout covers. */
  readonly insets?: Insets
  /** The element whose children cover the map. */
  readonly over?: RefObject<HTMLElement | null>
  /** Called once it has been drawn, by the painter that is to draw it. */
  readonly onDrawn?: () => void
}

/** The map pane. The widget only draws; everything to read or press is in the page. */
export function MapView({ painters: given, isDue = true, insets = NO_INSETS, over = NOTHING, onDrawn }: Props) {
  const words = useWords()
  const { actions, selectors, effects } = useSession()
  // the list shown without a selection begins below the head
  const hasCard = useAppState((state) => selectors.cardSubject(state) !== null)
  const pane = useRef<HTMLDivElement>(null)
  const furniture = useInsets(pane, pane, FURNITURE)
  const own = useBoxes(pane, pane, BOXES, insets)
  const laidOver = useBoxes(pane, over, ':scope > *', insets)
  const edges = useMemo(() => ({ insets, furniture, boxes: [...own, ...laidOver] }), [insets, furniture, own, laidOver])
  const mayStandIn = !useIsPictured('map') && !effects.savesData()
  const painting = usePainters(isDue, { given, mayStandIn })
  const { detailed, failure, isDrawn, standsIn, view, tryDetailed } = painting
  useEffect(() => {
    if (isDrawn && !standsIn) onDrawn?.()
  }, [isDrawn, standsIn, onDrawn])
  const goHome = () => {
    actions.fitMap()
  }
  return (
    <section
      className={styles['pane']}
      aria-label={words.map.region}
      data-covered={insets.right > 0}
      // controls at the right edge of the map are beside what the layout puts there
      style={styleVars({ '--covered': `${String(insets.right)}px` })}
    >
      <div className={head['head']} style={{ marginInlineEnd: hasCard ? insets.right : 0 }}>
        <div className={head['lines']}>
          <Caption />
          <MapEdge isDrawn={failure === null} />
        </div>
      </div>
      <div ref={pane} className={styles['map']}>
        {isDue && painting.isDecided && <DrawnMap painting={painting} edges={edges} />}
        <FirstPicture of="map" isDrawn={isDrawn || failure !== null} />
        <MapTip pointed={painting.pointed} />
        <MapControls view={failure === null ? view : null} insets={insets} onHome={goHome} />
        <div className={styles['foot']}>
          <MapLegend styleNote={painting.why === null ? null : words.map.painter.why[painting.why]} />
          <p className={styles['source']} data-box>
            {words.map.source}
          </p>
        </div>
      </div>
      <PainterNote detailed={detailed} onTry={tryDetailed} />
    </section>
  )
}

type DrawnMapProps = { readonly painting: ReturnType<typeof usePainters>; readonly edges: Edges }

/** The parts redrawn on every selection and every day. */
function DrawnMap({ painting, edges }: DrawnMapProps) {
  const scene = useMapScene(edges)
  return (
    <>
      <Drawing painting={painting} scene={scene} />
      {painting.failure !== null && (
        <div className={styles['failure']}>
          <MapFailure painting={painting} />
        </div>
      )}
      <LocatorInset />
    </>
  )
}

/** The day, its news, and the day of the front if that differs. */
function Caption() {
  const words = useWords()
  const { index, selectors } = useSession()
  const outlook = useOutlook()
  const selection = useAppState(selectors.shownSelection)
  const shapes = useAppState((state) => state.shapes)
  const front = heldFront(index, outlook, selection, shapes)
  const { asOf } = outlook.horizon
  // a step may leave out the fronts, and then the caption does not mention them
  const isTold = front === undefined ? outlook.front === undefined : front.day !== asOf
  return (
    <DayCaption>
      {isTold && (
        <p className={head['front']}>
          {front === undefined
            ? words.map.noFront(words.formats.day(asOf))
            : words.map.frontCaption(words.formats.day(front.day))}
        </p>
      )}
    </DayCaption>
  )
}
