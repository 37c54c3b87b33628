import type { ReactNode } from 'react'
import styles from './details.module.css'

type Props = {
  readonly title: string
  /** Belongs to the part before it. */
  readonly under?: boolean
  readonly children?: ReactNode
}

/** A titled part of the card. */
export function Part({ title, under = false, children }: Props) {
  const Heading = under ? 'h4' : 'h3'
  return (
    <div className={styles[under ? 'subpart' : 'part']}>
      <Heading className={styles['label']}>{title}</Heading>
      {children}
    </div>
  )
}
