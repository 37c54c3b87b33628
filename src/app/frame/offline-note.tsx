import { useWords } from '#src/features/session.tsx'
import styles from './text-column.module.css'
import { useOfflineState } from './use-offline-state.ts'

/** Says that the lesson is available offline. */
export function OfflineNote() {
  const words = useWords()
  if (useOfflineState() !== 'kept') return null
  return (
    <p className={styles['offline']} role="status">
      {words.frame.offline.kept}
    </p>
  )
}
