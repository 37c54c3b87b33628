import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Ref } from '#src/domain/ref.ts'

type Refs = { readonly card: RefObject<HTMLElement | null>; readonly heading: RefObject<HTMLElement | null> }

/**
 * Keeps the keyboard in its place. A card that opens from another view takes no focus; a link within the card
 * leads to the new heading, as the link itself is gone; a card that closes gives focus back to where it came from.
 */
export function useCardFocus(ref: Ref, fromCard: boolean): Refs {
  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLElement>(null)
  const origin = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (fromCard) heading.current?.focus()
    else if (card.current?.contains(document.activeElement) === false) origin.current = document.activeElement
  }, [ref, fromCard])
  useLayoutEffect(() => {
    const node = card.current
    return () => {
      if (node?.contains(document.activeElement) !== true) return
      if (origin.current instanceof HTMLElement && origin.current.isConnected) origin.current.focus()
    }
  }, [])
  return { card, heading }
}
