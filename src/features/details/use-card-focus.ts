import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Ref } from '#src/domain/ref.ts'
import { useSession } from '../session.tsx'

type Refs = { readonly card: RefObject<HTMLElement | null>; readonly heading: RefObject<HTMLElement | null> }

/**
 * Manages keyboard focus. A card opened from another view does not take it. A link within the card moves it to the new
 * heading, because the link is gone, and so does a link that the card replaces. Closing the card returns focus to where
 * it came from.
 */
export function useCardFocus(ref: Ref, fromCard: boolean): Refs {
  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLElement>(null)
  const origin = useRef<Element | null>(null)
  const { effects } = useSession()
  useLayoutEffect(() => {
    if (fromCard) heading.current?.focus()
    else if (card.current?.contains(document.activeElement) === false) {
      origin.current = document.activeElement
      // to ask how it looks before that would have all styles worked out twice
      effects.afterPaint(() => {
        if (isHidden(document.activeElement)) heading.current?.focus()
      })
    }
  }, [ref, fromCard, effects])
  useLayoutEffect(() => {
    const node = card.current
    return () => {
      if (node?.contains(document.activeElement) !== true) return
      const { current } = origin
      // it may be hidden until the page knows that the card is gone
      queueMicrotask(() => {
        if (current instanceof HTMLElement && current.isConnected) current.focus()
      })
    }
  }, [])
  return { card, heading }
}

function isHidden(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).visibility === 'hidden'
}
