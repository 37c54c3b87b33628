import { type ReactNode, useCallback, useState } from 'react'
import { MissingPiece } from '../missing-piece.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { DayList } from './day-list.tsx'
import { type CreateTimeline, createLazyTimeline } from './lazy-timeline.ts'
import { RecommendationBar } from './recommendation-bar.tsx'
import { TimelineStrip } from './timeline-strip.tsx'
import styles from './timeline-view.module.css'
import { ViewButtons } from './view-buttons.tsx'

type Props = {
  /** A list of days in place of the strip, for narrow screens. */
  readonly compact?: boolean
  /** The control of the as-of day. */
  readonly asOf?: ReactNode
  /** Whether later things show, and whose knowledge counts. */
  readonly horizon?: ReactNode
  /** Play, its speed and its loop. */
  readonly play?: ReactNode
  /** What is new on the as-of day. */
  readonly dayLine?: ReactNode
  /** The control of the days shown. */
  readonly window?: ReactNode
  readonly create?: CreateTimeline
  /** The strip is drawn, or cannot be. Must keep its identity. */
  readonly onSettled?: () => void
}

const NOBODY_WAITS = () => undefined

export function TimelineView({
  compact = false,
  asOf,
  horizon,
  play,
  dayLine,
  window,
  create = createLazyTimeline,
  onSettled = NOBODY_WAITS,
}: Props) {
  const words = useWords()
  const { actions } = useSession()
  const view = useAppState((state) => state.stripView)
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  const [failures, setFailures] = useState(0)
  const fail = useCallback(
    (error: unknown) => {
      setFailure({ error })
      setFailures((count) => count + 1)
      onSettled()
    },
    [onSettled],
  )
  if (compact) {
    return (
      <section aria-label={words.time.region} className={styles['pane']} data-compact="true">
        <div className={styles['head']}>
          {asOf}
          {play}
          {horizon}
          {dayLine}
        </div>
        <DayList>
          <div className={styles['head']}>
            {window}
            <RecommendationBar />
          </div>
        </DayList>
      </section>
    )
  }
  return (
    <section aria-label={words.time.region} className={styles['pane']}>
      <div className={styles['head']}>
        {asOf}
        {play}
        {horizon}
        <RecommendationBar />
        {dayLine}
        {window}
        {failure === null && <ViewButtons view={view} onView={actions.setStripView} />}
      </div>
      {failure === null ? (
        <TimelineStrip create={create} view={view} onView={actions.setStripView} onReady={onSettled} onFail={fail} />
      ) : (
        <MissingPiece
          name={words.frame.timeline}
          error={failure.error}
          failures={failures}
          note={words.time.failed}
          onRetry={() => {
            setFailure(null)
          }}
        />
      )}
    </section>
  )
}
