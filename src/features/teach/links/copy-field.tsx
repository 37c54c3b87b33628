import { useId, useRef, useState } from 'react'
import { useSession, useWords } from '../../session.tsx'
import styles from './links-part.module.css'

type Props = { readonly label: string; readonly value: string; readonly rows?: number; readonly note?: string }

/** A text to copy. If the browser refuses, the text is selected, to be copied with a key. */
export function CopyField({ label, value, rows = 2, note }: Props) {
  const text = useWords().teach.links
  const { effects } = useSession()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, say] = useState('')
  const id = useId()
  const copy = async () => {
    if (await effects.copy(value)) {
      say(text.copied)
      return
    }
    field.current?.focus()
    field.current?.select()
    say(text.notCopied)
  }
  return (
    <div className={styles['copy']}>
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={rows} value={value} />
      {note !== undefined && <p>{note}</p>}
      <button type="button" onClick={() => void copy()}>
        {text.copy(label)}
      </button>
      <span role="status">{said}</span>
    </div>
  )
}
