import { useState } from 'react'
import { useWords } from '#src/features/session.tsx'
import styles from './header.module.css'
import { SettingsDialog } from '../lazy-features.tsx'

/** Opens the settings, whose code is loaded on first use. */
export function SettingsButton() {
  const { settings } = useWords()
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={settings.title}
        onClick={() => {
          setAsked(true)
          setOpen(true)
        }}
      >
        <Sliders />
        <span className="visually-hidden">{settings.title}</span>
      </button>
      {asked && (
        <SettingsDialog
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

/** Three sliders, the usual sign of settings. */
function Sliders() {
  return (
    <svg className={styles['sign']} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 3.5h14M1 8h14M1 12.5h14" />
      <circle cx="10.5" cy="3.5" r="2" />
      <circle cx="5" cy="8" r="2" />
      <circle cx="11.5" cy="12.5" r="2" />
    </svg>
  )
}
