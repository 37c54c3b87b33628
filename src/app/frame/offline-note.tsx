import { useSyncExternalStore } from 'react'
import { useSession, useWords } from '#src/features/session.tsx'
import styles from './text-column.module.css'

/** Says that the lesson is available offline, and later that there is a newer version. */
export function OfflineNote() {
  const words = useWords()
  const { offline, site } = useSession().effects
  const state = useSyncExternalStore(offline.onChange, offline.state)
  if (state === 'no') return null
  return (
    <p className={styles['offline']} role="status">
      {words.frame.offline[state]}
      {state === 'newer' && (
        <>
          {' '}
          <button type="button" onClick={site.reload}>
            {words.frame.missing.loadNewer}
          </button>
        </>
      )}
    </p>
  )
}
