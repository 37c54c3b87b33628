import { type ReactNode, type ReactPortal, useCallback, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'

type Paper = {
  /** To render in the component. */
  readonly portal: ReactPortal | null
  readonly isDrawn: boolean
  /** Renders the sheet at once, as a separate element of the page. */
  readonly draw: () => HTMLElement
  readonly clear: () => void
}

/** A sheet that exists only while it is printed or read as text. */
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
