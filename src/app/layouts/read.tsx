import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { isMapLarge } from '#src/domain/mode.ts'
import { MapView } from '#src/features/map/map-view.tsx'
import { PieceBoundary } from '#src/features/piece-boundary.tsx'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { type Arrangement, useArrangement } from '#src/features/use-arrangement.ts'
import { useInsets } from '#src/features/use-insets.ts'
import { DayCaption } from '#src/features/day-caption.tsx'
import { TimeRow } from '#src/features/time-controls/time-row.tsx'
import { TimelineList, TimelineView } from '#src/features/timeline/timeline-view.tsx'
import { fetchNextWanted } from '../lazy-features.tsx'
import { TextColumn } from '../frame/text-column.tsx'
import { useStepDays } from '../shortcuts/use-step-days.ts'
import { ARRANGED } from './arrangements/arranged.ts'
import { CardSlot, useHasCard } from './card-slot.tsx'
import { MapHandle } from './map-handle.tsx'
import styles from './read.module.css'

type Slots = { readonly lesson?: ReactNode; readonly start?: ReactNode }

/** The reading layout: text, map and timeline in sync, arranged to fit the screen. */
export function ReadLayout({ lesson = null, start = null }: Slots) {
  const words = useWords()
  useStepDays()
  const arrangement = useArrangement()
  const compact = arrangement !== 'desk'
  const hasMap = useAppState(({ layout }) => layout !== 'only-text' && layout !== 'only-timeline')
  // then the timeline's tab is hidden
  const isMapAlone = useAppState(
    ({ layout }) => compact && (arrangement === 'phone' ? isMapLarge(layout) : layout === 'only-map'),
  )
  const [isMapDue, onSettled] = useMapTurn()
  const card = useRef<HTMLDivElement>(null)
  return (
    <Panes arrangement={arrangement}>
      {arrangement === 'phone' && <MapHandle />}
      <TextColumn
        timeline={compact ? <TimelineList controls={isMapAlone ? null : <TimeRow />} /> : null}
        lesson={lesson}
        start={start}
      />
      <MapSlot isDue={compact || isMapDue} card={card} />
      <CardSlot ref={card} arrangement={arrangement} />
      {!compact && (
        <div className={styles['timeline']} data-slot="timeline">
          <PieceBoundary name={words.frame.timeline}>
            <TimelineView onSettled={onSettled} />
          </PieceBoundary>
        </div>
      )}
      {(!compact || isMapAlone) && (
        <div id="timeline" tabIndex={-1} className={styles['time']} data-slot="time">
          <PieceBoundary name={words.time.controls} at="foot">
            {!hasMap && <DayCaption />}
            <TimeRow />
          </PieceBoundary>
        </div>
      )}
    </Panes>
  )
}

type PanesProps = { readonly arrangement: Arrangement; readonly children: ReactNode }

/** Shares the screen among the panes. They are not drawn anew when a card comes or goes. */
function Panes({ arrangement, children }: PanesProps) {
  const beside = useAppState((state) => state.beside !== null)
  return (
    <main
      className={`${styles['panes'] ?? ''} ${ARRANGED[arrangement] ?? ''}`}
      data-card={useHasCard()}
      data-beside={beside}
    >
      {children}
    </main>
  )
}

type MapSlotProps = { readonly isDue: boolean; readonly card: RefObject<HTMLDivElement | null> }

/** The map, which alone depends on how much of it the card covers. */
function MapSlot({ isDue, card }: MapSlotProps) {
  const words = useWords()
  const map = useRef<HTMLDivElement>(null)
  const insets = useInsets(map, card, ':scope > *')
  return (
    <div ref={map} id="map" tabIndex={-1} className={styles['map']} data-slot="map">
      <PieceBoundary name={words.map.region}>
        <MapView isDue={isDue} insets={insets} over={card} onDrawn={fetchNextWanted} />
      </PieceBoundary>
    </div>
  )
}

/** Drawing the map blocks the main thread for seconds, so it waits until the strip is seen. */
function useMapTurn(): readonly [isDue: boolean, onSettled: () => void] {
  const { effects } = useSession()
  const [isDue, setDue] = useState(false)
  const onSettled = useCallback(() => {
    effects.afterPaint(() => {
      setDue(true)
    })
  }, [effects])
  useEffect(() => effects.afterDelay(PATIENCE, onSettled), [effects, onSettled])
  return [isDue, onSettled]
}

/** Longest wait for the strip, in milliseconds. */
const PATIENCE = 4_000
