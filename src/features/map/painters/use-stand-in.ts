import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useAtRest } from './use-at-rest.ts'

/** Whether the simple drawing is to stand in for the detailed one: until that is drawn, and the reader's hand at rest. */
export function useStandIn(isDetailedDrawn: boolean): boolean {
  const atRest = useAtRest()
  const [isOver, setOver] = useState(false)
  const refocus = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (!isDetailedDrawn || isOver) return
    return atRest(() => {
      refocus.current = rememberFocus()
      setOver(true)
    })
  }, [isDetailedDrawn, isOver, atRest])
  useLayoutEffect(() => {
    if (isOver) refocus.current?.()
  }, [isOver])
  return !isOver
}

/** Returns what gives the focus to the same seal, or the same map, of whichever drawing is then shown. */
function rememberFocus(): (() => void) | null {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused.closest('[data-widget="map"]') === null) return null
  const { ref } = focused.dataset
  const same = ref === undefined ? '[role="region"]' : `[data-ref="${ref}"]`
  return () => {
    document.querySelector<HTMLElement>(`[data-shown="true"] > [data-widget="map"] ${same}`)?.focus()
  }
}
