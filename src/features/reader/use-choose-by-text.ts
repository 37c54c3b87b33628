import { type RefObject, useEffect } from 'react'
import { parseRef } from '#src/domain/ref.ts'
import { useSession } from '../session.tsx'

/**
 * A click on the words of a passage chooses it: a shorter way, for the mouse, to what the button in the margin does.
 * Listening in one place keeps the words plain text, and a drag that selects text stays a drag.
 */
export function useChooseByText(sheet: RefObject<HTMLElement | null>): void {
  const { actions } = useSession()
  useEffect(() => {
    const element = sheet.current
    if (element === null) return
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('a, button, [role=link]') !== null) return
      if (element.ownerDocument.getSelection()?.isCollapsed === false) return
      const ref = parseRef(event.target.closest<HTMLElement>('[data-chooses]')?.dataset['chooses'] ?? '')
      if (ref !== null) actions.select(ref, 'reader')
    }
    element.addEventListener('click', onClick)
    return () => {
      element.removeEventListener('click', onClick)
    }
  }, [actions, sheet])
}
