import { type PointerEvent, useRef } from 'react'

/** A pull of fewer pixels is a press. */
const SHORTEST = 16

/** For a button that can be pulled up and down as well as pressed. A pull ends in a click, which is not a press. */
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
