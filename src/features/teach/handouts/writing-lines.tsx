import styles from './sheet.module.css'

/** Empty lines to write on. */
export function WritingLines({ count }: { readonly count: number }) {
  return (
    <div className={styles['lines']} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <div key={at} />
      ))}
    </div>
  )
}

/** Boxes to tick, side by side. */
export function TickBoxes({ options }: { readonly options: readonly string[] }) {
  return (
    <ul className={styles['boxes']}>
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  )
}
