import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import { useAppState, useSession } from '../session.tsx'
import { useShortcut } from '../use-shortcut.ts'
import { type WayToRead, wayAfter, wayToRead } from './text/shown-texts.ts'

/** Id of the line that says which key goes round the texts. */
export const KEY_NOTE = 'key-of-texts'

export function useWayToRead(): readonly [way: WayToRead, choose: (way: WayToRead) => void] {
  const { actions } = useSession()
  const way = useAppState(wayToRead)
  const choose = useCallback(
    (next: WayToRead) => {
      if (next === 'compare') actions.setText('reading', 'adapted')
      else actions.setText(next)
    },
    [actions],
  )
  return [way, choose]
}

/** The key works while the focus stands in the reader, and nowhere else. */
export function useKeyOfTexts(reader: RefObject<HTMLElement | null>): void {
  const [way, choose] = useWayToRead()
  const left = useRef<Element | null>(null)
  // a mark that had the focus may be gone with its text: the focus stays at the passage
  useLayoutEffect(() => {
    const passage = left.current
    left.current = null
    if (passage !== null && !passage.contains(passage.ownerDocument.activeElement))
      passage.querySelector('button')?.focus({ preventScroll: true })
  }, [way])
  useShortcut(
    'nextText',
    ({ target }) => {
      left.current = target instanceof Element ? target.closest('[data-passage]') : null
      choose(wayAfter(way))
    },
    reader,
  )
}
