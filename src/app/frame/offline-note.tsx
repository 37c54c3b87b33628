import { useSyncExternalStore } from 'react'
import { useSession } from '#src/features/session.tsx'
import { words } from '#src/i18n/words.ts'
import styles from './text-column.module.css'

/** Says, once it is so, that the lesson no longer needs a network; and later, that there is a newer one. */
export function OfflineNote() {
  const { offline } = useSession().effects
  const state = useSyncExternalStore(offline.onChange, offline.state)
  return state === 'no' ? null : <p className={styles['offline']}>{words.frame.offline[state]}</p>
}
