import { words } from '#src/i18n/words.ts'
import { useSession } from '../session.tsx'
import styles from './source-card.module.css'

type Row = { readonly label: string; readonly text: string }

/** What to ask of a source before reading it: who wrote to whom, when, where it is kept, who translated it. */
export function SourceCard() {
  const { rows, notes } = useSession().index.lesson.card
  const text = words.reader.card
  return (
    <div className={styles['card']}>
      <h2 className={styles['title']}>{text.title}</h2>
      <Rows rows={rows} />
      {notes.length > 0 && (
        <details className={styles['notes']}>
          <summary>{text.notes}</summary>
          <Rows rows={notes} />
        </details>
      )}
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
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
