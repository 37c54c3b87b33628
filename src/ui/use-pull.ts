import { type PointerEvent, useRef } from 'react'

/** A shorter pull, in pixels, is a press. */
const SHORTEST = 16

/** For a button that can be pulled up and down as well as pressed. The click at the end of a pull does not count. */
export function usePull(onPull: (direction: 'up' | 'down') => void, onPress: () => void) {
  const from = useRef<number | null>(null)
  const hasPulled = useRef(false)
  return {
    onPointerDown: ({ clientY, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
      from.current = clientY
      hasPulled.current = false
      // it may end anywhere
      currentTarget.setPointerCapture(pointerId)
    },
    onPointerUp: ({ clientY }: PointerEvent<HTMLElement>) => {
      const by = clientY - (from.current ?? clientY)
      from.current = null
      hasPulled.current = Math.abs(by) >= SHORTEST
      if (hasPulled.current) onPull(by > 0 ? 'down' : 'up')
    },
    onPointerCancel: () => {
      from.current = null
    },
    onClick: () => {
      if (!hasPulled.current) onPress()
      hasPulled.current = false
    },
  }
}
