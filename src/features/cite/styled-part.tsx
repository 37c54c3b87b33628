import { type Run, toHtml, toText } from '#src/domain/citation.ts'
import styles from './cite-dialog.module.css'

type Props = {
  readonly title: string
  readonly copyLabel: string
  readonly runs: readonly Run[]
  readonly onCopy: (text: string, html: string) => Promise<void>
}

/** A printed citation with its own button. Addresses in it are plain text, for copying. */
export function StyledPart({ title, copyLabel, runs, onCopy }: Props) {
  return (
    <section aria-label={title} className={styles['part']}>
      <h3>{title}</h3>
      <p>{runs.map((run, at) => (typeof run === 'string' ? run : <i key={`${at}-${run.italic}`}>{run.italic}</i>))}</p>
      <button type="button" onClick={() => void onCopy(toText(runs), toHtml(runs))}>
        {copyLabel}
      </button>
    </section>
  )
}
