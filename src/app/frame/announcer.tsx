import { useState } from 'react'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { useOutlook } from '#src/features/use-outlook.ts'
import { kindOf, nameOf } from '#src/domain/ref.ts'

/**
 * Announces the selection, whichever pane it was made in. If a new selection is hidden, its notice says so; this only
 * announces that an existing selection has become hidden.
 */
export function Announcer() {
  const words = useWords()
  const { selectors } = useSession()
  const { titleOf } = useOutlook()
  const isBeyond = useAppState(selectors.isBeyond)
  const ref = useAppState(selectors.shownSelection)
  const selected = useAppState(selectors.cardSubject)
  const [lastShown, setLastShown] = useState(ref)
  if (ref !== null && ref !== lastShown) setLastShown(ref)
  const kind = ref === null ? null : kindOf(ref)
  const name = kind === 'recommendation' && ref !== null ? `${nameOf(ref)}, ` : ''
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-announcer>
      {isBeyond && selected === lastShown && <span>{words.frame.beyond}</span>}
      {ref !== null && kind !== null && (
        <span>{words.frame.selected(words.shared.kinds[kind], name + titleOf(ref))}</span>
      )}
    </div>
  )
}
