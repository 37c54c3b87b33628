import { useSyncExternalStore } from 'react'
import { useSession, useWords } from '#src/features/session.tsx'
import styles from './text-column.module.css'

/** Says, once it is so, that the lesson no longer needs a network; and later, that there is a newer one. */
export function OfflineNote() {
  const words = useWords()
  const { offline } = useSession().effects
  const state = useSyncExternalStore(offline.onChange, offline.state)
  return state === 'no' ? null : <p className={styles['offline']}>{words.frame.offline[state]}</p>
}
