import { useId } from 'react'
import styles from './task.module.css'

type Props = {
  readonly label: string
  /** What is seen of the label, where the whole would only repeat what stands above it. */
  readonly shortLabel?: string
  readonly text: string
  readonly onType: (text: string) => void
  readonly rows?: number
}

/** A field for a learner's own words. */
export function WrittenAnswer({ label, shortLabel, text, onType, rows = 3 }: Props) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        {shortLabel === undefined ? (
          label
        ) : (
          <>
            <span aria-hidden="true">{shortLabel}</span>
            <span className="visually-hidden">{label}</span>
          </>
        )}
      </label>
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
