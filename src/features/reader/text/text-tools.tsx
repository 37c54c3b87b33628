import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../session.tsx'
import styles from './text-tools.module.css'

/** The settings of the text, behind a button on small screens. */
export function TextTools({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles['tools']} data-open={isOpen}>
      <button
        type="button"
        className={styles['button']}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={words.reader.tools}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <span aria-hidden="true">{words.reader.toolsSign}</span>
      </button>
      <div id={id} className={styles['content']}>
        {children}
      </div>
    </div>
  )
}
