import { useMemo } from 'react'
import { useAppState } from './session.tsx'

/** The size at which a browser that was not asked for another sets its text, in pixels. */
const USUAL = 16

/**
 * How many times its usual size text has on this page: the reader's choice here times that in the browser. For what
 * is drawn by hand; style sheets write rem.
 */
export function useTextScale(): number {
  const chosen = useAppState((state) => state.textScale)
  return useMemo(() => {
    // the site's build, which draws the first view
    if (typeof document === 'undefined') return chosen
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return Number.isNaN(size) ? chosen : size / USUAL
    // the choice stands on the root element by the time it is heard of here
  }, [chosen])
}
