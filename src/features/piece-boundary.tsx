import { type ReactNode, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { AtFoot } from '#src/ui/page-foot.tsx'
import { MissingPiece } from './missing-piece.tsx'

export type PieceFrame = {
  /** What the part is called when it is missing. */
  readonly name: string
  /** Where its absence is reported: in its place, or at the foot of the page. */
  readonly at?: 'here' | 'foot'
  /** Shown in the part's place meanwhile. */
  readonly instead?: ReactNode
  readonly onRetry?: () => void
  /** Called when the user closes the message about a missing part. */
  readonly onGiveUp?: (() => void) | undefined
}

/** Confines an error to one part of the page, which reports it while the rest keeps working. */
export function PieceBoundary({
  name,
  at = 'here',
  instead = null,
  onRetry,
  onGiveUp,
  children,
}: PieceFrame & { readonly children: ReactNode }) {
  const [failures, setFailures] = useState(0)
  const [closedAt, setClosedAt] = useState(0)
  const close = () => {
    setClosedAt(failures)
    onGiveUp?.()
  }
  return (
    <ErrorBoundary
      onError={() => {
        setFailures((count) => count + 1)
      }}
      fallbackRender={({ error, resetErrorBoundary }) => {
        const message = (
          <MissingPiece
            name={name}
            error={error}
            failures={failures}
            onClose={at === 'foot' ? close : undefined}
            onRetry={() => {
              onRetry?.()
              resetErrorBoundary()
            }}
          />
        )
        return (
          <>
            {closedAt < Math.max(failures, 1) && (at === 'foot' ? <AtFoot>{message}</AtFoot> : message)}
            {instead}
          </>
        )
      }}
    >
      {children}
    </ErrorBoundary>
  )
}
