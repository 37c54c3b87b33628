import { useRef, useState } from 'react'
import type { Mode } from '#src/domain/mode.ts'
import { TOUR_PATHS, type Tour, type TourPath, type TourPosition, stepsOf } from '#src/domain/teaching.ts'
import type { Words } from '#src/i18n/words.ts'
import { startOf, stepAt, tourAt } from '#src/state/tour.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './start.module.css'

/**
 * The start page: what this is, and the ways in. Shown to newcomers without a link until they choose to read; a learner
 * who has begun is offered to continue.
 */
export function Start({ modes }: { readonly modes: readonly Mode[] }) {
  const words = useWords().study.start
  const { actions, effects, index, selectors } = useSession()
  const { lesson } = index
  const isCovered = useAppState(selectors.isDocumentCovered)
  const progress = useAppState((state) => state.progress)
  const [isReading, setReading] = useState(false)
  const region = useRef<HTMLElement>(null)
  const [tour] = lesson.tours
  if (!isCovered || isReading) return null
  const step = progress === null ? undefined : stepAt(lesson, progress.position)
  const begun = progress === null ? undefined : tourAt(lesson, progress.position)
  const begin = (position: TourPosition) => {
    actions.takeLesson(position)
    // the buttons are gone
    effects.afterPaint(() => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus())
  }
  const take = (path: TourPath) => {
    const position = tour === undefined ? undefined : startOf(lesson, tour.id, path)
    if (position !== undefined) begin(position)
  }
  return (
    <section ref={region} className={styles['start']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{lesson.introduction.text}</p>
      <div className={styles['ways']}>
        {progress !== null && step !== undefined && begun !== undefined && (
          <Way
            isMain
            title={words.goOn}
            note={words.where(
              stepsOf(begun, progress.position.path).findIndex(({ id }) => id === step.id) + 1,
              step.title,
            )}
            onChoose={() => {
              begin(progress.position)
            }}
          />
        )}
        {tour !== undefined &&
          modes.includes('study') &&
          TOUR_PATHS.map((path) => (
            <Way
              key={path}
              isMain={path === 'full' && progress === null}
              title={path === 'full' ? words.take : words.short}
              note={lengthOf(tour, path, words)}
              onChoose={() => {
                take(path)
              }}
            />
          ))}
        <Way
          title={words.read}
          note={words.readNote}
          onChoose={() => {
            // the card follows; the focus goes to it, since the button is gone
            const next = region.current?.nextElementSibling
            setReading(true)
            if (next instanceof HTMLElement) {
              next.tabIndex = -1
              next.focus()
            }
          }}
        />
        {modes.includes('present') && (
          <Way
            title={words.present}
            note={words.presentNote}
            onChoose={() => {
              actions.setMode('present')
            }}
          />
        )}
      </div>
      {modes.includes('teach') && (
        <p>
          <button
            type="button"
            className="entity-link"
            onClick={() => {
              actions.setMode('teach')
            }}
          >
            {words.teach}
          </button>
        </p>
      )}
    </section>
  )
}

type WayProps = {
  readonly title: string
  readonly note: string
  /** The way most people are to take. */
  readonly isMain?: boolean
  readonly onChoose: () => void
}

function Way({ title, note, isMain = false, onChoose }: WayProps) {
  return (
    <button type="button" className={isMain ? styles['main'] : undefined} onClick={onChoose}>
      {title} <small>{note}</small>
    </button>
  )
}

function lengthOf(tour: Tour, path: TourPath, words: Words['study']['start']): string {
  const steps = stepsOf(tour, path)
  const minutes = steps.reduce((sum, each) => sum + each.minutes, 0)
  return words.length(minutes, steps.length)
}
