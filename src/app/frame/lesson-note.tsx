import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import styles from './text-column.module.css'

/** For someone who reads halfway through the lesson: why some of the text is covered, and two ways to go on. */
export function LessonNote() {
  const words = useWords().study.note
  const { actions, selectors } = useSession()
  const isPartCovered = useAppState(selectors.isPartCovered)
  const isReading = useAppState((state) => state.mode === 'read' && state.tour !== null)
  if (!isReading || !isPartCovered) return null
  return (
    <p className={styles['closed']}>
      {words.covered}{' '}
      <button
        type="button"
        onClick={() => {
          actions.setMode('study')
        }}
      >
        {words.goOn}
      </button>{' '}
      <button type="button" onClick={actions.endTour}>
        {words.openAll}
      </button>
    </p>
  )
}
