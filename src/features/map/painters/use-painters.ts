import { useEffect, useMemo, useReducer, useState } from 'react'
import type { Camera } from '#src/domain/camera.ts'
import type { MapEvents, MapFailure, Pointed } from '#src/widgets/map/map-scene.ts'
import { useAppState, useSession } from '../../session.tsx'
import {
  type DetailedPainterState,
  FIRST_ATTEMPT,
  painterReducer,
  isDetailedKept,
  shownPainter,
} from './painter-state.ts'
import { useStandIn } from './use-stand-in.ts'
import { type PainterName, type Painters, createPainters, withSharedCamera } from './painters.ts'

type Options = {
  /** Other painters than the lesson's own. */
  readonly given?: Painters | undefined
  /** Whether the simple one may stand in until the detailed one has been drawn for the first time. */
  readonly mayStandIn?: boolean
}

/** Which painter draws once the map has its turn, which stands by, and what they report. */
export function usePainters(isDue: boolean, { given, mayStandIn = false }: Options = {}) {
  const { actions, effects } = useSession()
  const painters = useMemo(() => withSharedCamera(given ?? createPainters(effects.source.ground)), [given, effects])
  const choice = useAppState((state) => state.painter)
  const isAuto = choice === 'auto'
  const [, learn] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    if (isAuto) painters.learnGraphics(learn)
  }, [isAuto, painters])
  const isInSoftware = isDue && isAuto ? painters.isInSoftware() : false
  const isSparing = isInSoftware === true
  const wantsSimple = choice === 'svg' || isSparing
  const [detailed, dispatch] = useReducer(painterReducer, FIRST_ATTEMPT)
  const [wanted, setWanted] = useState(wantsSimple)
  const [simpleFailed, setSimpleFailed] = useState<{ readonly error: unknown } | null>(null)
  const [simpleAttempt, setSimpleAttempt] = useState(0)
  const [views, setViews] = useState<Views>(NO_VIEWS)
  const [isDrawn, setDrawn] = useState(false)
  const [isDetailedDrawn, setDetailedDrawn] = useState(false)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  if (wanted !== wantsSimple) {
    setWanted(wantsSimple)
    if (!wantsSimple) dispatch({ type: 'wanted' })
  }
  const meant = shownPainter(detailed, wantsSimple)
  const isWaiting = useStandIn(isDetailedDrawn)
  const isFirst = meant === 'maplibre' && detailed.attempt === 0
  const standsIn = mayStandIn && isWaiting && isFirst && simpleFailed === null
  const shown = standsIn ? 'svg' : meant
  const events = useMemo(() => {
    const eventsOf = (painter: PainterName): MapEvents => ({
      onSelect: (ref) => {
        actions.select(ref, 'map')
      },
      onPoint: setPointed,
      onCamera: actions.moveCamera,
      onView: (view) => {
        setViews((all) => ({ ...all, [painter]: view }))
      },
      onFail: (reason, error) => {
        if (painter === 'maplibre') dispatch({ type: 'failed', reason })
        else setSimpleFailed({ error: error ?? new Error(reason) })
      },
      onReady: () => {
        setDrawn(true)
        if (painter === 'svg') {
          setSimpleFailed(null)
          return
        }
        setDetailedDrawn(true)
        dispatch({ type: 'ready' })
      },
    })
    return { maplibre: eventsOf('maplibre'), svg: eventsOf('svg') }
  }, [actions])
  return {
    painters,
    events,
    shown,
    /** Whether the one shown only stands in for the other. */
    standsIn,
    /** Whether it is known which one is to draw. */
    isDecided: isInSoftware !== null,
    detailed,
    keepsDetailed: !wantsSimple && isDetailedKept(detailed),
    /** Why the simple one draws, if nobody chose it. */
    why: whyOf(isSparing, wantsSimple, detailed),
    /** Neither painter could draw. */
    failure: shown === 'svg' ? simpleFailed : null,
    view: views[shown],
    pointed,
    /** Whether any painter has drawn the map. */
    isDrawn,
    simpleAttempt,
    trySimple: () => {
      setSimpleFailed(null)
      setSimpleAttempt((count) => count + 1)
    },
    tryDetailed: () => {
      void effects.site.askAgain().then(() => {
        dispatch({ type: 'wanted' })
      })
    },
  }
}

type Views = Readonly<Record<PainterName, Camera | null>>
const NO_VIEWS: Views = { maplibre: null, svg: null }

function whyOf(
  isSparing: boolean,
  wantsSimple: boolean,
  { reason }: DetailedPainterState,
): MapFailure | 'software' | null {
  if (isSparing) return 'software'
  return wantsSimple ? null : reason
}
