import type { Point } from '../mercator.ts'
import { type Hands, type Listening, type Moves, createListener, pointOf } from './hands.ts'

/** A hand that shakes by less than this still clicks. */
const STILL = 3

/** Mouse and pen: pull to move, click to choose, double click to come nearer. Fingers are heard as touches. */
export function listenToPointer(root: HTMLElement, hands: Hands, moves: Moves): Listening {
  const { on, stop } = createListener(root)
  let held: Point | null = null
  let pulled = false
  on('pointerdown', (event) => {
    pulled = false
    const free = event.button === 0 && event.pointerType !== 'touch' && !isOnButton(event)
    held = free ? pointOf(root, event) : null
  })
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return
    const at = pointOf(root, event)
    if (held === null) {
      if (!isOnButton(event)) hands.hover(at)
      return
    }
    const [x, y] = [at.x - held.x, at.y - held.y]
    if (!pulled && Math.hypot(x, y) < STILL) return
    if (!pulled) {
      pulled = true
      // a pull that leaves the map goes on
      root.setPointerCapture(event.pointerId)
      root.dataset['pulled'] = 'true'
    }
    held = at
    hands.drag(moves.pan(x, y))
  })
  const letGo = () => {
    delete root.dataset['pulled']
    if (held !== null && pulled) hands.rest()
    held = null
  }
  on('pointerup', letGo)
  on('pointercancel', letGo)
  on('click', (event) => {
    if (!pulled && !isOnButton(event)) hands.choose(pointOf(root, event))
    pulled = false
  })
  on('dblclick', (event) => {
    if (isOnButton(event)) return
    event.preventDefault()
    hands.send(moves.zoom(event.shiftKey ? -1 : 1, pointOf(root, event)))
  })
  return { stop }
}

function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null
}
