import { encode } from 'uqr'
import styles from './links-part.module.css'

/** Light modules around the code, without which a camera does not find it. */
const QUIET = 4

type Props = { readonly value: string; readonly label: string; readonly note: string; readonly tooLong: string }

/** An address as a picture for cameras, made in the page. */
export function QrCode({ value, label, note, tooLong }: Props) {
  const rows = modulesOf(value)
  if (rows === null) return <p>{tooLong}</p>
  const size = rows.length
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <figure className={styles['qr']}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{note}</figcaption>
    </figure>
  )
}

/** Null where the text is too long for any code. */
function modulesOf(value: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(value, { ecc: 'M', border: QUIET }).data
  } catch {
    return null
  }
}
