import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'

type Props = { readonly message: string; readonly children: ReactNode }

/** Keeps a fault within its pane: the other panes go on, and this one says so in words. */
export function PaneBoundary({ message, children }: Props) {
  return (
    <ErrorBoundary
      fallback={
        <p className="pane-failed" role="alert">
          {message}
        </p>
      }
    >
      {children}
    </ErrorBoundary>
  )
}
