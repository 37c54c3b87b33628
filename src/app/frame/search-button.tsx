import { useState } from 'react'
import { useWords } from '#src/features/session.tsx'
import styles from './header.module.css'
import { SearchDialog } from '../lazy-features.tsx'

/** Opens the search; its code comes when it is first asked for. */
export function SearchButton() {
  const words = useWords()
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
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
