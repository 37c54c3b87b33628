type Props = {
  readonly name: string
  /** Its sign, drawn around the middle of a square of 18. */
  readonly path: string
  readonly isIdle: boolean
  readonly onPress: () => void
  /** Of a button that opens something: whether it is open. */
  readonly expanded?: boolean
  /** Where it stands, if that matters. */
  readonly side?: string
}

/** A button of the map that shows a sign and tells its name. */
export function MapButton({ name, path, isIdle, onPress, expanded, side }: Props) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-expanded={expanded}
      title={name}
      data-toward={side}
      disabled={isIdle}
      onClick={onPress}
    >
      <svg viewBox="-9 -9 18 18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  )
}
