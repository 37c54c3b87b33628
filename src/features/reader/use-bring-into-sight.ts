import { type RefObject, useEffect } from 'react'
import { useAppState, useSession } from '../session.tsx'

/**
 * Scrolls the chosen passage, or else the first one that the choice bears on, into sight.
 * A choice made in the text itself moves nothing. The pane's own `scroll-behavior` says whether it glides.
 */
export function useBringIntoSight(reader: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>): void {
  const { store } = useSession()
  useEffect(() => {
    // a link that names a text has come for it, and the sourcing card would stand before it
    const { text, selection: chosen } = store.getState()
    if (text !== 'reading' && chosen === null) reader.current?.scrollIntoView({ block: 'start' })
  }, [store, reader])
  const selection = useAppState((state) => state.selection)
  useEffect(() => {
    if (selection === null || selection.from === 'reader') return
    const find = (standing: string) => sheet.current?.querySelector(`[data-passage][data-standing="${standing}"]`)
    const target = find('chosen') ?? find('lit')
    target?.scrollIntoView({ block: 'nearest' })
  }, [selection, sheet])
}
