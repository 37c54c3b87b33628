import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { useWords } from '../../session.tsx'
import { usePrinting } from '../../use-printing.ts'
import styles from './apparatus-notes.module.css'

/**
 * Notes at the end of the text, folded by default. A link into them unfolds them; in print and without scripts they are
 * unfolded.
 */
export function EndNotes({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const words = useWords()
  const isStill = useSyncExternalStore(never, no, yes)
  const isPrinting = usePrinting()
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles['notes']}
      open={open || isPrinting || isStill}
      onToggle={({ currentTarget }) => {
        if (!isPrinting) setOpen(currentTarget.open)
      }}
    >
      <summary>
        <h3>{title}</h3> <span className={styles['see']}>{words.reader.apparatus.see}</span>
      </summary>
      {children}
    </details>
  )
}

const never = () => () => undefined
const no = () => false
const yes = () => true
