import { useWords } from '#src/features/session.tsx'
import { SettingsDialog } from '../lazy-features.tsx'
import { DialogButton } from './dialog-button.tsx'
import styles from './header.module.css'

export function SettingsButton() {
  const { title } = useWords().settings
  return (
    <DialogButton dialog={SettingsDialog} title={title}>
      <Sliders />
      <span className="visually-hidden">{title}</span>
    </DialogButton>
  )
}

/** Three sliders, the usual icon for settings. */
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
