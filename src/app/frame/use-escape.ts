import { useEffect } from 'react'
import { isOnePane } from '#src/domain/mode.ts'
import type { Session } from '#src/features/session.tsx'

const TYPING = 'input, textarea, select, [contenteditable]'

/**
 * Escape brings a pane that fills the screen back, and otherwise clears the selection, and otherwise passes over the
 * question that covers the text. Menus and fields keep theirs.
 */
export function useEscape(session: Session): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(TYPING)?.matches(':not([type=range])') === true) return
      if (target?.closest('[role=dialog], [role=menu]')) return
      const { layout, selection, expectation } = session.store.getState()
      if (isOnePane(layout)) session.actions.setLayout('balanced')
      else if (selection === null && expectation === 'asked') session.actions.skipQuestion()
      else session.actions.clear()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
    }
  }, [session])
}
