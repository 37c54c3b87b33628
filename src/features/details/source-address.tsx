import { useWords } from '../session.tsx'
import styles from './entries.module.css'

/** The address in full, as a link that leaves the lesson. */
export function SourceAddress({ url }: { readonly url: string }) {
  const words = useWords()
  return (
    <a href={url} target="_blank" rel="noreferrer" className={styles['address']}>
      {url}
      <span className="visually-hidden">, {words.details.newWindow}</span>
    </a>
  )
}
