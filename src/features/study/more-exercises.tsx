import { useEffect, useRef, useState } from 'react'
import { type Tour, type TourPosition, stepsOf } from '#src/domain/teaching.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useIsAhead } from './use-is-ahead.ts'
import styles from './more-exercises.module.css'

type Props = { readonly tour: Tour; readonly position: TourPosition }

/**
 * The exercises that no step of the path sets. Their titles give away later steps, so until the last step they are
 * listed behind a warning.
 */
export function MoreExercises({ tour, position }: Props) {
  const words = useWords().study.more
  const { tasks } = useSession().index.lesson
  const isAhead = useIsAhead(tour, position)
  const [isAskedFor, setAskedFor] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (isAskedFor) list.current?.querySelector('button')?.focus()
  }, [isAskedFor])
  const { actions } = useSession()
  const open = useAppState((state) => state.task)
  const steps = stepsOf(tour, position.path)
  const exercises = tasks.filter(({ id }) => !steps.some((step) => step.tasks.includes(id)))
  if (exercises.length === 0) return null
  return (
    <details className={styles['more']}>
      <summary>{words.title}</summary>
      {isAskedFor || !steps.some(({ id }) => isAhead(id)) ? (
        <ul ref={list}>
          {exercises.map(({ id, kind, title, minutes }) => (
            <li key={id}>
              <button
                type="button"
                className="entity-link"
                aria-current={id === open || undefined}
                onClick={() => {
                  actions.openTask(id)
                }}
              >
                {title}
              </button>{' '}
              <span className={styles['facts']}>{words.facts(kind, minutes)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{words.ahead}</p>
          <button
            type="button"
            onClick={() => {
              setAskedFor(true)
            }}
          >
            {words.show}
          </button>
        </>
      )}
    </details>
  )
}
