import { useEffect } from 'react'
import type { PassageId } from '#src/domain/ref.ts'
import { useAppState, useSession } from '../session.tsx'
import { rangeOf } from '../text-range.ts'

const NAME = 'notes'

/**
 * Underlines words with notes through the CSS Custom Highlight API, leaving the text untouched. In browsers without it,
 * the sign in the margin and the list of notes still show them. Highlights are drawn again whenever the text is, for
 * example by a translator.
 */
export function useNoteHighlights(): void {
  const { index } = useSession()
  const notes = useAppState((state) => state.workbook.notes)
  const version = useAppState((state) => state.text)
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const readingOf = (passage: PassageId) => index.find(passage)?.reading ?? null
    let frame = 0
    const draw = () => {
      const places = notes.flatMap((note) => [note, ...(note.foreign?.also ?? [])])
      const ranges = places.map((place) => rangeOf(document, place, readingOf)).filter((range) => range !== null)
      if (ranges.length === 0) CSS.highlights.delete(NAME)
      else CSS.highlights.set(NAME, new Highlight(...ranges))
    }
    const drawSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    }
    drawSoon()
    const observer = new MutationObserver(drawSoon)
    const sheet = document.querySelector('[data-passage]')?.parentElement
    if (sheet && notes.length > 0) observer.observe(sheet, { subtree: true, childList: true, characterData: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(NAME)
    }
  }, [index, notes, version])
}
