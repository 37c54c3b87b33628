import { type ReactNode, type ReactPortal, useCallback, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'

type Paper = {
  /** To be drawn with the component. */
  readonly portal: ReactPortal | null
  readonly isDrawn: boolean
  /** Draws the sheet at once, as an element of the page's own. */
  readonly draw: () => HTMLElement
  readonly clear: () => void
}

/** A sheet beside the page, there only while it is wanted for paper or as text. */
export function usePaper(content: ReactNode): Paper {
  const [host, setHost] = useState<HTMLElement | null>(null)
  const clear = useCallback(() => {
    setHost((before) => {
      before?.remove()
      return null
    })
  }, [])
  const draw = () => {
    const made = document.createElement('div')
    made.dataset['paperHost'] = ''
    document.body.append(made)
    flushSync(() => {
      setHost(made)
    })
    return made
  }
  return { portal: host === null ? null : createPortal(content, host), isDrawn: host !== null, draw, clear }
}
