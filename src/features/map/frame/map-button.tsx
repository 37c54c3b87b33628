type Props = {
  readonly name: string
  /** Its icon, centred in a square of 18. */
  readonly path: string
  readonly isIdle: boolean
  readonly onPress: () => void
  /** For a button that opens something: whether it is open. */
  readonly expanded?: boolean
  /** Its position, if that matters. */
  readonly side?: string
}

/** A map button with an icon and a name. */
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
