import { useSession } from '#src/features/session.tsx'
import { useShortcut } from '#src/features/use-shortcut.ts'

/** Controls that use the arrow keys themselves, even at their limits. */
const MOVES =
  'input, select, textarea, [contenteditable], [role=slider], [role=listbox], [role=toolbar], [role=tablist]'

/** Arrow keys, and the page keys that clickers send, step through the days unless a control uses them. */
export function useStepDays(): void {
  const { actions } = useSession()
  const step = (by: 1 | -1) => (event: KeyboardEvent) => {
    if (isTaken(event)) return false
    actions.stepDays(by)
    return true
  }
  useShortcut('dayOn', step(1))
  useShortcut('dayBack', step(-1))
}

function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return target.closest(MOVES) !== null || (key.startsWith('Page') && isInScroller(target))
}

/** Page keys scroll a focused scroll container. */
function isInScroller(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true
  }
  return false
}
