import { useState } from 'react'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import styles from './header.module.css'
import { COVERED_NOTE } from './covered-note.ts'
import { SearchDialog } from '../lazy-features.tsx'

/** Opens the search, whose code is loaded on first use. */
export function SearchButton() {
  const words = useWords()
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const isCovered = useAppState(useSession().selectors.isDocumentCovered)
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-disabled={isCovered || undefined}
        aria-describedby={isCovered ? COVERED_NOTE : undefined}
        onClick={() => {
          if (isCovered) return
          setAsked(true)
          setOpen(true)
        }}
      >
        {words.search.open}
      </button>
      {asked && (
        <SearchDialog
          open={open}
          onClose={() => {
            setOpen(false)
          }}
          onGiveUp={() => {
            setOpen(false)
            setAsked(false)
          }}
        />
      )}
    </>
  )
}
