import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './modal-dialog.module.css'

type Props = {
  readonly label: string
  readonly open?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page that traps focus until Escape, a click outside, or one of its own buttons closes it. */
export function ModalDialog({ label, open = true, onClose, children }: Props) {
  return (
    <ModalOverlay
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
