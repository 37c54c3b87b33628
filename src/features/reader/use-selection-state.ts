import type { Ref } from '#src/domain/ref.ts'
import { useAppState, useSession } from '../session.tsx'

/** How a thing stands to the selection. */
export type SelectionState = 'chosen' | 'lit' | 'plain'

/** `otherSelf` is selected with it: a recommendation and its passage count as one. */
export function useSelectionState(ref: Ref, otherSelf: Ref = ref): SelectionState {
  const { selectors } = useSession()
  return useAppState((state) => {
    const selected = selectors.shownSelection(state)
    if (selected === ref || selected === otherSelf) return 'chosen'
    return selectors.lit(state).has(ref) ? 'lit' : 'plain'
  })
}
