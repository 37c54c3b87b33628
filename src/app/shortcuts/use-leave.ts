import { isOnePane } from '#src/domain/mode.ts'
import { useSession } from '#src/features/session.tsx'
import { useShortcut } from '#src/features/use-shortcut.ts'

/** Leaves a full-screen pane, or else clears the selection. */
export function useLeave(): void {
  const { store, actions } = useSession()
  useShortcut('leave', () => {
    const { mode, stage, layout, selection } = store.getState()
    // the selection belongs to the step
    if (mode === 'present' || stage) return false
    if (isOnePane(layout)) actions.setLayout('balanced')
    else if (selection !== null) actions.clear()
    else return false
    return true
  })
}
