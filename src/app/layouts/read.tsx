import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { MapView } from '#src/features/map/map-view.tsx'
import { PieceBoundary } from '#src/features/piece-boundary.tsx'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { useInsets } from '#src/features/use-insets.ts'
import { DayCaption } from '#src/features/day-caption.tsx'
import { TimeRow } from '#src/features/time-controls/time-row.tsx'
import { TimelineList, TimelineView } from '#src/features/timeline/timeline-view.tsx'
import { useMedia } from '#src/ui/use-media.ts'
import { Details } from '../lazy-features.tsx'
import { TextColumn } from '../frame/text-column.tsx'
import styles from './read.module.css'

/** The reading layout: text, map and timeline in sync. Below 900 pixels the map is on top and the rest is in tabs. */
export function ReadLayout({ lesson = null }: { readonly lesson?: ReactNode }) {
  const words = useWords()
  const compact = useMedia('screen and (max-width: 899px)')
  const beside = useAppState((state) => state.beside !== null)
  const { selectors } = useSession()
  const hasCard = useAppState((state) => selectors.cardSubject(state) !== null)
  const hasMap = useAppState(({ layout }) => layout !== 'only-text' && layout !== 'only-timeline')
  const [isMapDue, onSettled] = useMapTurn()
  const map = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const insets = useInsets(map, card, ':scope > *')
  return (
    <main className={styles['desk']} data-card={hasCard} data-beside={beside}>
      <TextColumn timeline={compact ? <TimelineList controls={<TimeRow />} /> : null} lesson={lesson} />
      <div ref={map} id="map" tabIndex={-1} className={styles['map']} data-slot="map">
        <PieceBoundary name={words.map.region}>
          <MapView isDue={compact || isMapDue} insets={insets} />
        </PieceBoundary>
      </div>
      <div ref={card} className={styles['card']} data-slot="card">
        {/* draws nothing until something is chosen, and by then its code is there */}
        <Details />
      </div>
      {!compact && (
        <>
          <div className={styles['timeline']} data-slot="timeline">
            <PieceBoundary name={words.frame.timeline}>
              <TimelineView onSettled={onSettled} />
            </PieceBoundary>
          </div>
          <div id="timeline" tabIndex={-1} className={styles['time']} data-slot="time">
            <PieceBoundary name={words.time.controls} at="foot">
              {!hasMap && <DayCaption />}
              <TimeRow />
            </PieceBoundary>
          </div>
        </>
      )}
    </main>
  )
}

/** Drawing the map blocks the processor for seconds, so it waits for the strip. */
function useMapTurn(): readonly [isDue: boolean, onSettled: () => void] {
  const { effects } = useSession()
  const [isDue, setDue] = useState(false)
  const onSettled = useCallback(() => {
    setDue(true)
  }, [])
  useEffect(() => effects.after(PATIENCE, onSettled), [effects, onSettled])
  return [isDue, onSettled]
}

/** Longest wait for the strip, in milliseconds. */
const PATIENCE = 4_000
