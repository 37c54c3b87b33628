type Props = { readonly number: number; readonly chosen?: boolean; readonly size?: 'small' | 'large' }

/** The sign of a numbered recommendation; drawn by `styles/seal.css`, the same in every pane. */
export function Seal({ number, chosen = false, size }: Props) {
  const classes = ['seal', chosen && 'seal-chosen', size !== undefined && `seal-${size}`]
  return (
    <span className={classes.filter(Boolean).join(' ')} aria-hidden="true">
      {number}
    </span>
  )
}
