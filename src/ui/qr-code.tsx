import { encode } from 'uqr'

/** The quiet zone around the code, in modules. */
const QUIET = 4

type Props = { readonly value: string; readonly label: string; readonly className?: string | undefined }

/** A text as a QR code. Black on white in every theme, as cameras expect. */
export function QrCode({ value, label, className }: Props) {
  const rows = modulesOf(value)
  if (rows === null) return null
  const size = rows.length
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** Null if the text is too long for any code. */
export function modulesOf(value: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(value, { ecc: 'M', border: QUIET }).data
  } catch {
    return null
  }
}
