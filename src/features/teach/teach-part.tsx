import type { ReactNode } from 'react'
import { PieceBoundary } from '../piece-boundary.tsx'
import styles from './teach-page.module.css'

type Props = {
  readonly name: string
  readonly title: string
  readonly intro: string
  readonly children: ReactNode
}

/** A part of the page, which the list of contents leads to. What fails in it stays in it. */
export function TeachPart({ name, title, intro, children }: Props) {
  return (
    <section id={name} className={styles['part']} tabIndex={-1} aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{title}</h3>
      <p className={styles['intro']}>{intro}</p>
      <PieceBoundary name={title}>{children}</PieceBoundary>
    </section>
  )
}
