import { type RefObject, useEffect } from 'react'
import { useAppState, useSession } from '../session.tsx'

/** Scrolls to highlighted words in each document that has some. Renders nothing. */
export function ScrollToLitWords({ reader }: { readonly reader: RefObject<HTMLElement | null> }) {
  const { effects } = useSession()
  const lit = useAppState((state) => state.litWords)
  useEffect(() => {
    if (lit.length === 0) return
    effects.inNextFrame(() => {
      for (const document of reader.current?.querySelectorAll('[data-document]') ?? [])
        document.querySelector('[data-lit-words]')?.scrollIntoView({ block: 'center' })
    })
  }, [lit, reader, effects])
  return null
}
