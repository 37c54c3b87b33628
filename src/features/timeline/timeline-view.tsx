import { type ReactNode, useCallback, useRef, useState } from 'react'
import { MissingPiece } from '../missing-piece.tsx'
import { FirstPicture } from '../first-picture.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useInsets } from '../use-insets.ts'
import { DayList } from './day-list.tsx'
import { FilterChip } from './filter-chip.tsx'
import { type CreateTimeline, createLazyTimeline } from './lazy-timeline.ts'
import { TimelineStrip } from './timeline-strip.tsx'
import styles from './timeline-view.module.css'
import { ViewButtons } from './view-buttons.tsx'

/** The timeline of narrow screens: the controls of time, and a list of days in place of the strip. */
export function TimelineList({ controls }: { readonly controls?: ReactNode }) {
  const words = useWords()
  return (
    <section aria-label={words.time.region} className={styles['pane']}>
      {controls}
      <DayList>
        <FilterChip />
      </DayList>
    </section>
  )
}

type Props = {
  readonly create?: CreateTimeline
  /** Called when the strip has been drawn, or has failed. Must keep its identity. */
  readonly onSettled?: () => void
}

const NOBODY_WAITS = () => undefined

export function TimelineView({ create = createLazyTimeline, onSettled = NOBODY_WAITS }: Props) {
  const words = useWords()
  const { actions } = useSession()
  const view = useAppState((state) => state.stripView)
  const pane = useRef<HTMLElement>(null)
  const corner = useInsets(pane, pane, '[data-side]').right
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  const [failures, setFailures] = useState(0)
  const [isDrawn, setDrawn] = useState(false)
  const settle = useCallback(() => {
    setDrawn(true)
    onSettled()
  }, [onSettled])
  const fail = useCallback(
    (error: unknown) => {
      setFailure({ error })
      setFailures((count) => count + 1)
      onSettled()
    },
    [onSettled],
  )
  return (
    <section ref={pane} aria-label={words.time.region} className={styles['pane']}>
      <div className={styles['corner']} data-side="right">
        <FilterChip />
        {failure === null && <ViewButtons view={view} onView={actions.setStripView} />}
      </div>
      <FirstPicture of="strip" isDrawn={isDrawn || failure !== null} />
      {failure === null ? (
        <TimelineStrip
          create={create}
          view={view}
          corner={corner}
          onView={actions.setStripView}
          onReady={settle}
          onFail={fail}
        />
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
