import { type RefObject, useEffect } from 'react'
import { useAppState, useSession } from '../session.tsx'

type Props = { readonly reader: RefObject<HTMLElement | null>; readonly sheet: RefObject<HTMLElement | null> }

/**
 * Scrolls the chosen passage, or else the first one that the choice bears on, into sight.
 * A choice made in the text itself moves nothing. The pane's own `scroll-behavior` says whether it glides.
 * It draws nothing, and is a component so that a choice does not draw the whole text anew.
 */
export function ScrollReader({ reader, sheet }: Props) {
  const { store, effects, selectors } = useSession()
  useEffect(() => {
    // a link that names a text has come for it, and the sourcing card would stand before it
    const state = store.getState()
    if (state.text !== 'reading' && selectors.shownSelection(state) === null)
      reader.current?.scrollIntoView({ block: 'start' })
  }, [store, selectors, reader])
  const asked = useAppState(selectors.reveal)
  useEffect(() => {
    if (asked === null || asked.from === 'reader') return
    const find = (selectionState: string) =>
      sheet.current?.querySelector(`[data-passage][data-selection="${selectionState}"]`)
    // now the whole page would have to be measured once more before it is painted; later the map would hold this up
    effects.inNextFrame(() => {
      const target = find('chosen') ?? find('lit')
      target?.scrollIntoView({ block: 'nearest' })
    })
  }, [asked, sheet, effects])
  return null
}
