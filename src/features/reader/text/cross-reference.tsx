import type { MouseEvent, ReactNode } from 'react'
import { goToEntry } from '../go-to-entry.ts'

type Props = {
  readonly id?: string | undefined
  readonly to: string
  readonly label?: string | undefined
  /** The id of its gloss while it is being pointed at. */
  readonly gloss?: string
  readonly className: string | undefined
  /** A sign that is drawn but not part of the text, so it is neither copied nor counted. */
  readonly sign?: string
  readonly children?: ReactNode
}

/**
 * A link within the document. It moves the focus itself, so that the address, which holds the app's state,
 * stays as it is; without scripts it is an ordinary link to an anchor.
 */
export function CrossReference({ id, to, label, gloss, className, sign, children }: Props) {
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    const target = event.currentTarget.ownerDocument.getElementById(to)
    if (target === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    goToEntry(target)
  }
  return (
    <a
      id={id}
      href={`#${to}`}
      className={className}
      aria-label={label}
      aria-describedby={gloss}
      data-gloss={gloss}
      data-sign={sign}
      onClick={go}
    >
      {children}
    </a>
  )
}
