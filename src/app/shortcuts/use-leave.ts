import { isOnePane } from '#src/domain/mode.ts'
import { useSession } from '#src/features/session.tsx'
import { useShortcut } from '#src/features/use-shortcut.ts'

/** Brings a pane that fills the screen back, and otherwise clears the selection. */
export function useLeave(): void {
  const { store, actions } = useSession()
  useShortcut('leave', () => {
    const { layout, selection } = store.getState()
    if (isOnePane(layout)) actions.setLayout('balanced')
    else if (selection !== null) actions.clear()
    else return false
    return true
  })
}
