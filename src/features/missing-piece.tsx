import { useEffect, useState } from 'react'
import { NotLoaded } from './not-loaded.ts'
import { useSession, useWords } from './session.tsx'

export type MissingPieceProps = {
  /** What is missing, in words. */
  readonly name: string
  /** `NotLoaded` if a file did not load; anything else is an error in the code that did. */
  readonly error: unknown
  /** How often it has failed. */
  readonly failures: number
  readonly onRetry: () => void
  /** Anything else to say. */
  readonly note?: string
  readonly onClose?: (() => void) | undefined
}

/** Shown instead of a missing part of the page: which part, why, and what can be done. */
export function MissingPiece({ name, error, failures, note, onRetry, onClose }: MissingPieceProps) {
  const { site } = useSession().effects
  const [isNewer, setNewer] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const isFile = error instanceof NotLoaded
  const attempts = failures + refusals
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
  }, [site, isFile, attempts])
  const message = !isFile ? text.broken : isNewer ? text.newer : attempts > 1 ? text.still : text.file
  const retry = () => {
    setBusy(true)
    void site.askAgain(error).then((isWorthIt) => {
      setBusy(false)
      if (isWorthIt) onRetry()
      else setRefusals((count) => count + 1)
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
      {(isNewer || attempts > 1) && (
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
