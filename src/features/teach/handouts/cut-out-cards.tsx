import type { ReactNode } from 'react'
import styles from './cut-out-cards.module.css'

type Card = { readonly id: string; readonly content: ReactNode }

/** Cards with edges to cut along. */
export function CutOutCards({ cards, large = false }: { readonly cards: readonly Card[]; readonly large?: boolean }) {
  return (
    <ul className={styles['cards']} data-large={large}>
      {cards.map(({ id, content }) => (
        <li key={id}>{content}</li>
      ))}
    </ul>
  )
}
