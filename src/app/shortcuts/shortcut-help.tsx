import { useState } from 'react'
import { SHORTCUTS, SHORTCUT_IDS, isSingleCharacter } from '#src/domain/shortcut.ts'
import { useAppState, useWords } from '#src/features/session.tsx'
import { useShortcut } from '#src/features/use-shortcut.ts'
import { ModalDialog } from '#src/ui/modal-dialog.tsx'
import styles from './shortcut-help.module.css'

/** The button (and shortcut) that opens the list of shortcuts. */
export function ShortcutHelp() {
  const words = useWords().shortcuts
  const [open, setOpen] = useState(false)
  useShortcut('help', () => {
    setOpen(true)
  })
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={words.title}
        title={words.title}
        onClick={() => {
          setOpen(true)
        }}
      >
        <span aria-hidden="true">?</span>
      </button>
      {open && (
        <ShortcutDialog
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

function ShortcutDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().shortcuts
  const letterKeys = useAppState((state) => state.letterKeys)
  const counting = SHORTCUT_IDS.filter((id) => letterKeys || !isSingleCharacter(id))
  return (
    <ModalDialog label={words.title} onClose={onClose}>
      <div className={styles['help']}>
        <h2>{words.title}</h2>
        <dl>
          {counting.map((id) => (
            <div key={id}>
              <dt>
                <kbd>{words.keys[SHORTCUTS[id].keys] ?? SHORTCUTS[id].keys}</kbd>
              </dt>
              <dd>
                {words.does[id]}
                <span className={styles['scope']}>{words.scopes[SHORTCUTS[id].scope]}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles['scope']}>{letterKeys ? words.lettersOn : words.lettersOff}</p>
        <button type="button" className={styles['button']} onClick={onClose}>
          {words.close}
        </button>
      </div>
    </ModalDialog>
  )
}
