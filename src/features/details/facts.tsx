import type { ReactNode } from 'react'
import styles from './details.module.css'

/** Short facts as a definition list. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>
}

type Props = { readonly label: string; readonly children: ReactNode }

export function Fact({ label, children }: Props) {
  return (
    <div className={styles['fact']}>
      <dt className={styles['label']}>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
