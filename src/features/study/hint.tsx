import { useWords } from '../session.tsx'
import styles from './task.module.css'

/** On request. */
export function Hint({ hint }: { readonly hint: string }) {
  return (
    <details className={styles['hint']}>
      <summary>{useWords().study.hint}</summary>
      <p>{hint}</p>
    </details>
  )
}
