import { useRef, useState } from 'react'
import type { Mode } from '#src/domain/mode.ts'
import { type TourPath, type TourPosition, stepsOf } from '#src/domain/teaching.ts'
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
  const minutes = (path: TourPath) =>
    tour === undefined ? 0 : stepsOf(tour, path).reduce((sum, each) => sum + each.minutes, 0)
  return (
    <section ref={region} className={styles['start']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{lesson.introduction.text}</p>
      <div className={styles['ways']}>
        {progress !== null && step !== undefined && begun !== undefined && (
          <button
            type="button"
            className={styles['main']}
            onClick={() => {
              begin(progress.position)
            }}
          >
            {words.goOn}{' '}
            <small>
              {words.where(
                stepsOf(begun, progress.position.path).findIndex(({ id }) => id === step.id) + 1,
                step.title,
              )}
            </small>
          </button>
        )}
        {tour !== undefined && modes.includes('study') && (
          <>
            <button
              type="button"
              className={progress === null ? styles['main'] : undefined}
              onClick={() => {
                take('full')
              }}
            >
              {words.take} <small>{words.length(minutes('full'), tour.steps.length)}</small>
            </button>
            <button
              type="button"
              onClick={() => {
                take('short')
              }}
            >
              {words.short} <small>{words.length(minutes('short'), stepsOf(tour, 'short').length)}</small>
            </button>
          </>
        )}
        <button
          type="button"
          onClick={() => {
            // the card follows; the focus goes to it, since the button is gone
            const next = region.current?.nextElementSibling
            setReading(true)
            if (next instanceof HTMLElement) {
              next.tabIndex = -1
              next.focus()
            }
          }}
        >
          {words.read} <small>{words.readNote}</small>
        </button>
        {modes.includes('present') && (
          <button
            type="button"
            onClick={() => {
              actions.setMode('present')
            }}
          >
            {words.present} <small>{words.presentNote}</small>
          </button>
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
