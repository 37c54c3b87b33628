import { isOnePane } from '#src/domain/mode.ts'
import { useSession } from '#src/features/session.tsx'
import { useShortcut } from '#src/features/use-shortcut.ts'

/**
 * Brings a pane that fills the screen back, and otherwise clears the selection, and otherwise skips the question that
 * covers the text.
 */
export function useLeave(): void {
  const { store, actions } = useSession()
  useShortcut('leave', () => {
    const { layout, selection, expectation } = store.getState()
    if (isOnePane(layout)) actions.setLayout('balanced')
    else if (selection !== null) actions.clear()
    else if (expectation === 'asked') actions.skipQuestion()
    else return false
    return true
  })
}
