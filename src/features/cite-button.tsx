import { useState } from 'react'
import type { PassageId, SourceId } from '#src/domain/ref.ts'
import { lazyPiece } from './lazy-piece.tsx'
import { useWords } from './session.tsx'

const CiteDialog = lazyPiece({
  name: (words) => words.cite.open,
  at: 'foot',
  load: () => import('./cite/cite-dialog.tsx').then((module) => module.CiteDialog),
})

/** Opens the citations of a source or a passage, which are loaded on first use. */
export function CiteButton({ of }: { readonly of: SourceId | PassageId }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
  }
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
      {open && <CiteDialog of={of} onClose={close} onGiveUp={close} />}
    </div>
  )
}
