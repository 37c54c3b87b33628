import { QrCode as Code, modulesOf } from '#src/ui/qr-code.tsx'
import styles from './links-part.module.css'

type Props = { readonly value: string; readonly label: string; readonly note: string; readonly tooLong: string }

/** An address as a picture for cameras, with what it is for. */
export function QrCode({ value, label, note, tooLong }: Props) {
  if (modulesOf(value) === null) return <p>{tooLong}</p>
  return (
    <figure className={styles['qr']}>
      <Code value={value} label={label} />
      <figcaption>{note}</figcaption>
    </figure>
  )
}
