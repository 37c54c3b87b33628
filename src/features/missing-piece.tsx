import { useEffect, useState } from 'react'
import { useSession, useWords } from './session.tsx'

export type MissingPieceProps = {
  /** What is missing, in words. */
  readonly name: string
  /** A file that did not come, or a fault in what did. */
  readonly cause: 'file' | 'fault'
  /** How often it has failed. */
  readonly failures: number
  readonly onRetry: () => void
  /** What else is to be known. */
  readonly note?: string
  readonly onClose?: (() => void) | undefined
}

/** Stands where a part of the page is missing: says which, why, and what can be done. */
export function MissingPiece({ name, cause, failures, note, onRetry, onClose }: MissingPieceProps) {
  const { site } = useSession().effects
  const [isNewer, setNewer] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const isFile = cause === 'file'
  const text = useWords().frame.missing
  useEffect(() => {
    if (!isFile) return
    let gone = false
    void site.hasNewer().then((answer) => {
      if (!gone) setNewer(answer)
    })
    return () => {
      gone = true
    }
  }, [site, isFile, failures])
  const message = !isFile ? text.broken : isNewer ? text.newer : failures > 1 ? text.still : text.file
  const retry = () => {
    setBusy(true)
    void site.askAgain().then(() => {
      setBusy(false)
      onRetry()
    })
  }
  return (
    <div className="missing-piece" role="alert">
      <p>{message(name)}</p>
      {note !== undefined && <p>{note}</p>}
      {!isNewer && (
        <button type="button" disabled={isBusy} onClick={retry}>
          {text.retry}
        </button>
      )}
      {(isNewer || failures > 1) && (
        <button type="button" onClick={site.reload}>
          {isNewer ? text.loadNewer : text.reload}
        </button>
      )}
      {onClose !== undefined && (
        <button type="button" onClick={onClose}>
          {text.close}
        </button>
      )}
    </div>
  )
}
