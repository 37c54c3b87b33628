import { useCallback, useMemo, useRef, useState } from 'react'
import type { Ref } from '#src/domain/ref.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { shownSpanTask } from '#src/state/span-task.ts'
import type { StripSpan, TimelineEvents } from '#src/widgets/timeline/timeline-scene.ts'
import { lazyPiece } from '../lazy-piece.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useMotion } from '../use-motion.ts'
import { useOutlook } from '../use-outlook.ts'
import { useWidget } from '../use-widget.ts'
import { StripKeys } from './strip-keys.tsx'
import type { CreateTimeline } from './lazy-timeline.ts'
import { itemsWithoutChoice, toTimelinePlan, toTimelineScene, withChoice } from './timeline-scene-from.ts'
import type { ShowSpans } from './strip-spans.tsx'
import styles from './timeline-view.module.css'

const StripSpans = lazyPiece({
  name: (words) => words.frame.timeline,
  load: () => import('./strip-spans.tsx').then((module) => module.StripSpans),
})

const NO_SPANS: readonly StripSpan[] = []

type Props = {
  readonly create: CreateTimeline
  readonly view: TimeWindow
  /** Pixels of its upper right corner that something covers. */
  readonly corner: number
  readonly onView: (view: TimeWindow) => void
  readonly onReady: () => void
  readonly onFail: (error: unknown) => void
}

/** The picture of the strip; the list of events says the same in words. */
export function TimelineStrip({ create, view, corner, onView, onReady, onFail }: Props) {
  const words = useWords()
  const { index, actions, selectors } = useSession()
  const selected = useAppState(selectors.shownSelection)
  const lit = useAppState(selectors.lit)
  const outlook = useOutlook()
  const lanes = useAppState((state) => state.lanes)
  const turningPoints = useAppState(selectors.turningPoints)
  const window = useAppState((state) => state.window)
  const motion = useMotion()
  const hasSpans = useAppState((state) => shownSpanTask(index.lesson, state) !== undefined)
  const [drawn, setDrawn] = useState(NO_SPANS)
  const move = useRef<Parameters<ShowSpans>[1]>(null)
  const showSpans = useCallback<ShowSpans>((next, mover) => {
    setDrawn(next)
    move.current = mover
  }, [])
  const spans = hasSpans ? drawn : NO_SPANS
  const unmarked = useMemo(() => itemsWithoutChoice(index, { outlook, lanes }, words), [index, outlook, lanes, words])
  const items = useMemo(() => withChoice(index, unmarked, { selected, lit }), [index, unmarked, selected, lit])
  const plan = useMemo(() => toTimelinePlan(index, words), [index, words])
  const scene = useMemo(
    () =>
      toTimelineScene(
        index,
        { items, plan },
        { selected, lanes, outlook, window, spans, turningPoints, view, corner, motion },
        words,
      ),
    [index, items, plan, selected, lanes, outlook, window, spans, turningPoints, view, corner, motion, words],
  )
  const events = useMemo(
    (): TimelineEvents => ({
      onSelect: (ref: Ref) => {
        actions.select(ref, 'timeline')
      },
      onView,
      onAsOf: actions.setAsOf,
      onWindow: actions.setWindow,
      onSpan: (...moved) => move.current?.(...moved),
      onReady,
      onFail,
    }),
    [actions, onView, onReady, onFail],
  )
  const mount = useCallback<(host: HTMLElement, first: typeof scene) => ReturnType<CreateTimeline>>(
    (host, first) => create(host, events, first),
    [create, events],
  )
  const host = useWidget(mount, scene)
  return (
    <>
      <StripKeys>
        <div ref={host} className={styles['strip']} aria-hidden="true" />
      </StripKeys>
      {hasSpans && <StripSpans onChange={showSpans} />}
    </>
  )
}
