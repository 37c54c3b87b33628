import { useSession, useWords } from '../../session.tsx'
import { useLectureStep } from '../use-lecture-step.ts'
import styles from './console.module.css'

/** All steps of the path, each a button that goes to it. */
export function Steps() {
  const words = useWords().present
  const { actions } = useSession()
  const at = useLectureStep()
  if (at === null) return null
  const { tour, steps, position, step } = at
  return (
    <div className={styles['steps']}>
      <ol aria-label={words.steps}>
        {steps.map(({ id, title }, nth) => (
          <li key={id}>
            <button
              type="button"
              aria-current={nth === position ? 'step' : undefined}
              aria-label={words.stepButton(nth + 1, title)}
              title={title}
              onClick={() => {
                actions.goToStep(nth)
              }}
            >
              {nth + 1}
            </button>
          </li>
        ))}
      </ol>
      <p>
        {words.progress(position + 1, steps.length)}: <b>{step.title}</b>
      </p>
      <label>
        {words.path}{' '}
        <select
          value={steps.length === tour.steps.length ? 'full' : 'short'}
          onChange={({ target }) => {
            actions.startTour(tour.id, target.value === 'short' ? 'short' : 'full')
          }}
        >
          <option value="full">{words.paths.full(tour.steps.length)}</option>
          <option value="short">{words.paths.short(tour.shortCut.steps.length)}</option>
        </select>
      </label>
    </div>
  )
}
