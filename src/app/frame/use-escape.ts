import { useEffect } from 'react'
import type { Session } from '#src/features/session.tsx'
import type { Panes } from './use-pane-layout.ts'

const TYPING = 'input, textarea, select, [contenteditable]'

/**
 * Escape brings a pane that fills the screen back, and otherwise clears the selection, and otherwise passes over the
 * question that covers the text. Menus and fields keep theirs.
 */
export function useEscape(session: Session, panes: Panes): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(TYPING)?.matches(':not([type=range])') === true) return
      if (target?.closest('[role=dialog], [role=menu]')) return
      if (panes.restore()) return
      const { selection, expectation } = session.store.getState()
      if (selection === null && expectation === 'asked') session.actions.skipQuestion()
      else session.actions.clear()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
    }
  }, [session, panes])
}
