import { useId } from 'react'
import styles from './open-file.module.css'

type Props = { readonly label: string; readonly accept: string; readonly onOpen: (file: File) => Promise<void> }

/** A button that lets the user choose a file and passes it on. */
export function OpenFile({ label, accept, onOpen }: Props) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className={styles['button']}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        className={styles['input']}
        accept={accept}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          // the same file can be opened again
          event.target.value = ''
          if (chosen !== undefined) void onOpen(chosen)
        }}
      />
    </>
  )
}
