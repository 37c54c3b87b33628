import { type ReactNode, useState } from 'react'
import { useWords } from '#src/features/session.tsx'
import { usePull } from '#src/ui/use-pull.ts'
import styles from './card-sheet.module.css'

type Props = {
  /** What the card is about. A new subject starts at half height. */
  readonly subject: string
  readonly children: ReactNode
}

/** On a phone, the card is a bottom sheet with two heights. */
export function CardSheet({ subject, children }: Props) {
  const words = useWords()
  const [tallFor, setTallFor] = useState<string | null>(null)
  const isTall = tallFor === subject
  const pull = usePull(
    (direction) => {
      setTallFor(direction === 'up' ? subject : null)
    },
    () => {
      setTallFor(isTall ? null : subject)
    },
  )
  return (
    <div className={styles['sheet']} data-tall={isTall}>
      <button
        type="button"
        className={styles['handle']}
        aria-expanded={isTall}
        aria-label={words.frame.wholeCard}
        {...pull}
      />
      {children}
    </div>
  )
}
