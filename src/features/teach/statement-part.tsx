import styles from './teach-page.module.css'

type Props = { readonly statement: readonly { readonly title: string; readonly says: readonly string[] }[] }

/** What the lesson promises, in plain words under short headings. */
export function StatementPart({ statement }: Props) {
  return (
    <dl className={styles['statement']}>
      {statement.map(({ title, says }) => (
        <div key={title}>
          <dt>{title}</dt>
          {says.map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
