import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './lesson-pane.module.css'

type Props = { readonly at: number; readonly total: number }

/** Back and Next, always visible; and a way back to the step's view for a reader who has left it. */
export function FootBar({ at, total }: Props) {
  const words = useWords().study
  const { actions, selectors } = useSession()
  const hasLeft = useAppState(selectors.hasLeftStep)
  return (
    <div className={styles['foot']}>
      <button
        type="button"
        aria-disabled={at === 0 || undefined}
        onClick={() => {
          actions.goToStep(at - 1)
        }}
      >
        {words.back}
      </button>
      {hasLeft && (
        <button type="button" className={styles['return']} onClick={actions.returnToStep}>
          {words.returnToStep}
        </button>
      )}
      <button
        type="button"
        className={styles['next']}
        aria-disabled={at === total - 1 || undefined}
        onClick={() => {
          actions.goToStep(at + 1)
        }}
      >
        {words.next}
      </button>
    </div>
  )
}
