import { type RefObject, useEffect } from 'react'
import { useAppState } from '../session.tsx'

/**
 * Scrolls the chosen passage, or else the first one that the choice bears on, into sight.
 * A choice made in the text itself moves nothing. The pane's own `scroll-behavior` says whether it glides.
 */
export function useBringIntoSight(sheet: RefObject<HTMLElement | null>): void {
  const selection = useAppState((state) => state.selection)
  useEffect(() => {
    if (selection === null || selection.from === 'reader') return
    const find = (standing: string) => sheet.current?.querySelector(`[data-passage][data-standing="${standing}"]`)
    const target = find('chosen') ?? find('lit')
    target?.scrollIntoView({ block: 'nearest' })
  }, [selection, sheet])
}
