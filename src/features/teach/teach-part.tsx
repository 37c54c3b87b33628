import type { ReactNode } from 'react'
import { PieceBoundary } from '../piece-boundary.tsx'
import styles from './teach-page.module.css'

type Props = {
  readonly name: string
  readonly title: string
  readonly intro: string
  readonly children: ReactNode
}

/** A part of the page, linked from the contents. Errors in it stay local. */
export function TeachPart({ name, title, intro, children }: Props) {
  return (
    <section id={name} className={styles['part']} tabIndex={-1} aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{title}</h3>
      <p className={styles['intro']}>{intro}</p>
      <PieceBoundary name={title}>{children}</PieceBoundary>
    </section>
  )
}
