import { words } from '#src/i18n/words.ts'
import styles from './entries.module.css'

/** The address in full, as a link that leaves the lesson. */
export function SourceAddress({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer" className={styles['address']}>
      {url}
      <span className="visually-hidden">, {words.details.newWindow}</span>
    </a>
  )
}
