import styles from './task.module.css'

type Props = { readonly title: string; readonly items: readonly string[] }

/** Sentence starters and the like, on request. */
export function Starters({ title, items }: Props) {
  if (items.length === 0) return null
  return (
    <details className={styles['hint']}>
      <summary>{title}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  )
}
