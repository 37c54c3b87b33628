import { useSession } from '#src/features/session.tsx'
import { useShortcut } from '#src/features/use-shortcut.ts'

/** What moves by arrows itself, even at its end. */
const MOVES =
  'input, select, textarea, [contenteditable], [role=slider], [role=listbox], [role=toolbar], [role=tablist]'

/** Arrows, and the page keys that clickers send, go from day to day wherever nothing else moves by them. */
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

/** Page keys turn the pages of what can be scrolled and has the focus. */
function isInScroller(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true
  }
  return false
}
