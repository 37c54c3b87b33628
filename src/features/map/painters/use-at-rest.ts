import { useCallback, useEffect, useRef } from 'react'
import { useSession } from '../../session.tsx'

/** Milliseconds without an act after which no flight is under way any more, and a turn of the wheel is over. */
const REST = 500
const ACTS = ['pointerdown', 'pointerup', 'pointercancel', 'pointermove', 'touchend', 'wheel', 'keydown'] as const

/**
 * Calls back once nobody presses, drags or turns anything: what the reader has in hand must not be replaced. Returns
 * the cancel function.
 */
export function useAtRest(): (act: () => void) => () => void {
  const { effects } = useSession()
  const isHeld = useRef(false)
  const lastAct = useRef(-Infinity)
  useEffect(() => {
    const ended = new AbortController()
    const hear = (event: Event) => {
      if (event instanceof PointerEvent) isHeld.current = event.type !== 'pointercancel' && event.buttons !== 0
      // a pointer that only passes over the page does nothing to it
      if (event.type !== 'pointermove' || isHeld.current) lastAct.current = effects.milliseconds()
    }
    for (const act of ACTS) window.addEventListener(act, hear, { capture: true, passive: true, signal: ended.signal })
    return () => {
      ended.abort()
    }
  }, [effects])
  return useCallback(
    (act) => {
      let cancel = () => {}
      const tryNow = () => {
        if (!isHeld.current && effects.milliseconds() - lastAct.current >= REST) act()
        else cancel = effects.afterDelay(REST, tryNow)
      }
      tryNow()
      return () => {
        cancel()
      }
    },
    [effects],
  )
}
