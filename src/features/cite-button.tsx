import { Suspense, lazy, useState } from 'react'
import type { PassageId, SourceId } from '#src/domain/ref.ts'
import { PaneBoundary } from '#src/ui/pane-boundary.tsx'
import { useWords } from './session.tsx'

const CiteDialog = lazy(() => import('./cite/cite-dialog.tsx').then((module) => ({ default: module.CiteDialog })))

/** Opens the citations of a source or of a passage; they and their dialog come when they are first asked for. */
export function CiteButton({ of }: { readonly of: SourceId | PassageId }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  return (
    <div data-copy>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(true)
        }}
      >
        {words.cite.open}
      </button>
      {open && (
        <PaneBoundary message={words.cite.failed}>
          <Suspense>
            <CiteDialog
              of={of}
              onClose={() => {
                setOpen(false)
              }}
            />
          </Suspense>
        </PaneBoundary>
      )}
    </div>
  )
}
