import { useId, useRef } from 'react'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { ModalDialog } from '#src/ui/modal-dialog.tsx'
import styles from './handed-over.module.css'

/** A text to copy by hand, where the browser cannot download it as a file. */
export function HandedOver() {
  const text = useWords().frame.handedOver
  const { actions } = useSession()
  const file = useAppState((state) => state.handedOver)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  if (file === null) return null
  return (
    <ModalDialog label={text.title} onClose={actions.takeHandedOver}>
      <div className={styles['sheet']}>
        <h2>{text.title}</h2>
        <p>{text.how(file.name)}</p>
        <label htmlFor={id}>{file.name}</label>
        <textarea ref={field} id={id} readOnly rows={10} dir="auto" value={file.text} />
        <p>
          <button type="button" onClick={() => field.current?.select()}>
            {text.select}
          </button>{' '}
          <button type="button" onClick={actions.takeHandedOver}>
            {text.close}
          </button>
        </p>
      </div>
    </ModalDialog>
  )
}
