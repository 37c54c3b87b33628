import type { Source } from '#src/domain/lesson.ts'
import { SourceAddress } from './source-address.tsx'
import styles from './entries.module.css'

/** The full reference. An address at its end becomes a link. */
export function SourceReference({ source }: { readonly source: Source }) {
  const { reference, url } = source
  if (url === undefined) return <span className={styles['reference']}>{reference}</span>
  return (
    <span className={styles['reference']}>
      <bdi>{reference.endsWith(url) ? reference.slice(0, -url.length).trim() : reference}</bdi>
      <SourceAddress url={url} />
    </span>
  )
}
