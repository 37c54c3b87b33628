import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import { useAppState, useSession } from '../session.tsx'
import { useShortcut } from '../use-shortcut.ts'
import { type WayToRead, nextWayToRead, wayToRead } from './text/shown-texts.ts'

/** The id of the line that explains which key cycles through the texts. */
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

/** The key works only while the focus is in the reader. */
export function useKeyOfTexts(reader: RefObject<HTMLElement | null>): void {
  const [way, choose] = useWayToRead()
  const left = useRef<Element | null>(null)
  // a focused mark may disappear with its text, so the focus moves to the passage
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
      choose(nextWayToRead(way))
    },
    reader,
  )
}
