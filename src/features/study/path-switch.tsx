import { type Tour, type TourPosition, stepsOf } from '#src/domain/teaching.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './lesson-pane.module.css'

type Props = { readonly tour: Tour; readonly position: TourPosition }

/** From the whole lesson to the short one and back, at any step; what was answered stays. */
export function PathSwitch({ tour, position }: Props) {
  const words = useWords().study.paths
  const { actions } = useSession()
  const other = position.path === 'full' ? 'short' : 'full'
  if (stepsOf(tour, other).length === stepsOf(tour, position.path).length) return null
  return (
    <p className={styles['path']}>
      <button
        type="button"
        className="entity-link"
        onClick={() => {
          actions.takePath(other)
        }}
      >
        {words[other]}
      </button>
    </p>
  )
}
