import { useEffect } from 'react'
import { useAppState } from '../session.tsx'
import { rangeOf } from './text-range.ts'

const NAME = 'notes'

/**
 * Underlines the noted words by the CSS Custom Highlight API: the text itself is left as it is. Where a browser has
 * no such thing, the sign in the margin and the list of notes say the same.
 */
export function useNoteHighlights(): void {
  const notes = useAppState((state) => state.workbook.notes)
  const version = useAppState((state) => state.text)
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const draw = () => {
      const ranges = notes.map((note) => rangeOf(document, note)).filter((range) => range !== null)
      if (ranges.length === 0) CSS.highlights.delete(NAME)
      else CSS.highlights.set(NAME, new Highlight(...ranges))
    }
    const frame = requestAnimationFrame(draw)
    return () => {
      cancelAnimationFrame(frame)
      CSS.highlights.delete(NAME)
    }
  }, [notes, version])
}
