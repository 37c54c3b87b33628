import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { isMapLarge } from '#src/domain/mode.ts'
import { MapView } from '#src/features/map/map-view.tsx'
import { PieceBoundary } from '#src/features/piece-boundary.tsx'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { useArrangement } from '#src/features/use-arrangement.ts'
import { useInsets } from '#src/features/use-insets.ts'
import { DayCaption } from '#src/features/day-caption.tsx'
import { TimeRow } from '#src/features/time-controls/time-row.tsx'
import { TimelineList, TimelineView } from '#src/features/timeline/timeline-view.tsx'
import { Details, fetchNextWanted } from '../lazy-features.tsx'
import { TextColumn } from '../frame/text-column.tsx'
import { useStepDays } from '../shortcuts/use-step-days.ts'
import { ARRANGED } from './arrangements/arranged.ts'
import { CardSheet } from './card-sheet.tsx'
import { MapHandle } from './map-handle.tsx'
import styles from './read.module.css'

type Slots = { readonly lesson?: ReactNode; readonly start?: ReactNode }

/** The reading layout: text, map and timeline in sync, arranged to fit the screen. */
export function ReadLayout({ lesson = null, start = null }: Slots) {
  const words = useWords()
  useStepDays()
  const arrangement = useArrangement()
  const compact = arrangement !== 'desk'
  const beside = useAppState((state) => state.beside !== null)
  const { selectors } = useSession()
  const subject = useAppState(selectors.cardSubject)
  const isCardWanted = useIsCardWanted()
  // a card opened by every step would cover what the step shows; it opens when asked for
  const isCardLeftOut = useAppState(
    ({ mode, reveal, selection }) => mode === 'study' && reveal?.from === 'tour' && reveal.ref === selection,
  )
  const hasMap = useAppState(({ layout }) => layout !== 'only-text' && layout !== 'only-timeline')
  // then the timeline's tab is hidden
  const isMapAlone = useAppState(
    ({ layout }) => compact && (arrangement === 'phone' ? isMapLarge(layout) : layout === 'only-map'),
  )
  const [isMapDue, onSettled] = useMapTurn()
  const map = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const insets = useInsets(map, card, ':scope > *')
  return (
    <main
      className={`${styles['panes'] ?? ''} ${ARRANGED[arrangement] ?? ''}`}
      data-card={subject !== null && !isCardLeftOut}
      data-beside={beside}
    >
      {arrangement === 'phone' && <MapHandle />}
      <TextColumn
        timeline={compact ? <TimelineList controls={isMapAlone ? null : <TimeRow />} /> : null}
        lesson={lesson}
        start={start}
      />
      <div ref={map} id="map" tabIndex={-1} className={styles['map']} data-slot="map">
        <PieceBoundary name={words.map.region}>
          <MapView isDue={compact || isMapDue} insets={insets} over={card} onDrawn={fetchNextWanted} />
        </PieceBoundary>
      </div>
      <div ref={card} className={styles['card']} data-slot="card">
        {!isCardWanted || isCardLeftOut ? null : arrangement === 'phone' && subject !== null ? (
          <CardSheet subject={subject}>
            <Details />
          </CardSheet>
        ) : (
          <Details />
        )}
      </div>
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
    </main>
  )
}

/**
 * Whether there has been anything for the card or the list in its place. Before that its code need not come; afterwards
 * it stays, also with nothing in it.
 */
function useIsCardWanted(): boolean {
  const { selectors } = useSession()
  const isNow = useAppState(
    (state) => selectors.cardSubject(state) !== null || selectors.outlook(state).recommendations.length > 0,
  )
  const [isWanted, setWanted] = useState(isNow)
  if (isNow && !isWanted) setWanted(true)
  return isWanted
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
  useEffect(() => effects.after(PATIENCE, onSettled), [effects, onSettled])
  return [isDue, onSettled]
}

/** Longest wait for the strip, in milliseconds. */
const PATIENCE = 4_000
