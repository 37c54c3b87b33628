import { type PointerEvent, useRef } from 'react'
import { type GroundView, toGround } from '../../ground-view.ts'
import { useSession } from '../../session.tsx'
import { useShortcut } from '../../use-shortcut.ts'

/** A press that moved less, in pixels, points at a place on the map. */
const STILL = 4
/** How far one press of a key moves the map, in pixels. */
const PRESS = 48
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

type Hold = { readonly x: number; readonly y: number; readonly ground: GroundView }

/** The hand tool drags the map, centres it on a click, and moves it with Shift and the arrow keys. */
export function useMoving(ground: GroundView, isInHand: boolean) {
  const { actions } = useSession()
  const held = useRef<Hold | null>(null)
  const moveBy = (x: number, y: number, from: GroundView) => {
    const { size, magnified, camera } = from
    const middle = { x: (size.width * magnified) / 2, y: (size.height * magnified) / 2 }
    actions.moveCamera({ ...camera, center: toGround({ x: middle.x - x, y: middle.y - y }, from) })
  }
  useShortcut('moveHeld', ({ key }) => {
    const direction = DIRECTIONS[key]
    if (!isInHand || direction === undefined) return false
    moveBy(direction[0] * PRESS, direction[1] * PRESS, ground)
    return true
  })
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      held.current = { x: event.clientX, y: event.clientY, ground }
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const hold = held.current
      if (hold !== null && isFar(hold, clientX, clientY)) moveBy(clientX - hold.x, clientY - hold.y, hold.ground)
    },
    onPointerUp: ({ clientX, clientY, currentTarget }: PointerEvent) => {
      const hold = held.current
      held.current = null
      if (hold === null || isFar(hold, clientX, clientY)) return
      const box = currentTarget.getBoundingClientRect()
      moveBy(box.left + box.width / 2 - clientX, box.top + box.height / 2 - clientY, hold.ground)
    },
    onPointerCancel: () => {
      held.current = null
    },
  }
}

function isFar({ x, y }: Hold, toX: number, toY: number): boolean {
  return Math.hypot(toX - x, toY - y) >= STILL
}
