import { type ComponentType, type ReactNode, useState } from 'react'
import styles from './header.module.css'

type DialogProps = { readonly open: boolean; readonly onClose: () => void; readonly onGiveUp?: () => void }

type Props = {
  readonly dialog: ComponentType<DialogProps>
  readonly title?: string
  /** The id of the element that explains why it cannot be opened yet. */
  readonly closedBecause?: string | undefined
  readonly children: ReactNode
}

/** A button of the header that opens a dialog, whose code is loaded on first use. */
export function DialogButton({ dialog: Dialog, title, closedBecause, children }: Props) {
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-disabled={closedBecause !== undefined || undefined}
        aria-describedby={closedBecause}
        title={title}
        onClick={() => {
          if (closedBecause !== undefined) return
          setAsked(true)
          setOpen(true)
        }}
      >
        {children}
      </button>
      {asked && (
        <Dialog
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
