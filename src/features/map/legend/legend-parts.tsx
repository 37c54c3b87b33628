import type { ReactNode } from 'react'
import styles from './map-legend.module.css'

/** Signs of one sort under their heading. */
export function LegendGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

type LegendLineProps = { readonly sign: ReactNode; readonly main: string; readonly note?: string }

/** A sign and what it means. */
export function LegendLine({ sign, main, note }: LegendLineProps) {
  return (
    <li>
      {sign}
      <span>
        {main}
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </span>
    </li>
  )
}
