import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './source-card.module.css'

type CardRow = { readonly label: string; readonly text: string }

/** The facts of a source before reading it: who wrote to whom, when, where it is held, who translated it. */
export function SourceCardView() {
  const words = useWords()
  const { index, selectors } = useSession()
  const isCovered = useAppState(selectors.isDocumentCovered)
  const isPartCovered = useAppState(selectors.isPartCovered)
  const { rows, notes: all } = index.lesson.card
  const notes = all.filter(({ whenOpen }) => whenOpen !== true || !isPartCovered)
  const text = words.reader.card
  return (
    <div className={styles['card']} data-covered={isCovered || undefined}>
      <h2 className={styles['title']}>{text.title}</h2>
      <CardRows rows={rows} />
      {notes.length > 0 && (
        <details className={styles['notes']}>
          <summary>{text.notes}</summary>
          <CardRows rows={notes} />
        </details>
      )}
    </div>
  )
}

function CardRows({ rows }: { readonly rows: readonly CardRow[] }) {
  return (
    <dl className={styles['rows']}>
      {rows.map(({ label, text }) => (
        <div key={label + text}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
