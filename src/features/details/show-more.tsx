import type { ReactElement } from 'react'
import { useWords } from '../session.tsx'
import styles from './entries.module.css'

const SHOWN = 6
/** Folding away only a line or two is not worth it. */
const LEAST_HIDDEN = 3

/** A list whose tail is folded away when it is long. */
export function ShowMore({ children }: { readonly children: readonly ReactElement[] }) {
  const words = useWords()
  const cut = children.length < SHOWN + LEAST_HIDDEN ? children.length : SHOWN
  const rest = children.slice(cut)
  return (
    <>
      <ul className={styles['list']}>{children.slice(0, cut)}</ul>
      {rest.length > 0 && (
        <details className={styles['fold']}>
          <summary>{words.details.showAll(rest.length)}</summary>
          <ul className={styles['list']}>{rest}</ul>
        </details>
      )}
    </>
  )
}
