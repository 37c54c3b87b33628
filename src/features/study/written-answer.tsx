import { useId } from 'react'
import styles from './task.module.css'

type Props = {
  readonly label: string
  readonly text: string
  readonly onType: (text: string) => void
  readonly rows?: number
}

/** A field for a learner's own words. */
export function WrittenAnswer({ label, text, onType, rows = 3 }: Props) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        value={text}
        onChange={(event) => {
          onType(event.target.value)
        }}
      />
    </div>
  )
}
