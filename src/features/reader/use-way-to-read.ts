import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useAppState, useSession } from '../session.tsx'
import { type WayToRead, wayAfter, wayToRead } from './text/shown-texts.ts'

/** Goes round the texts; it works while the focus stands in the reader, and nowhere else. */
const KEY_OF_TEXTS = 't'
/** Id of the line that says so. */
export const KEY_NOTE = 'key-of-texts'

export function useWayToRead(): readonly [way: WayToRead, choose: (way: WayToRead) => void] {
  const { actions } = useSession()
  const way = useAppState(wayToRead)
  const choose = useCallback(
    (next: WayToRead) => {
      actions.setText(next === 'both' ? 'reading' : next, next === 'both')
    },
    [actions],
  )
  return [way, choose]
}

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
  useEffect(() => {
    const element = reader.current
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key !== KEY_OF_TEXTS || event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof Element && target.matches('textarea, input:not([type=radio])')) return
      event.preventDefault()
      left.current = target instanceof Element ? target.closest('[data-passage]') : null
      choose(wayAfter(way))
    }
    element?.addEventListener('keydown', onKey)
    return () => {
      element?.removeEventListener('keydown', onKey)
    }
  }, [reader, way, choose])
}
