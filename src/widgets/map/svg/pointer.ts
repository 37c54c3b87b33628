import type { XY } from '../mercator.ts'
import { type MapGestures, type Listener, type Moves, createListener, pointerPosition } from './map-gestures.ts'

/** A press that moves less than this is still a click. */
const STILL = 3

/** Mouse and pen: drag to pan, click to select, double-click to zoom in. Touch is handled separately. */
export function listenToPointer(root: HTMLElement, gestures: MapGestures, moves: Moves): Listener {
  const { on, stop } = createListener(root)
  let held: XY | null = null
  let pulled = false
  on('pointerdown', (event) => {
    pulled = false
    const free = event.button === 0 && event.pointerType !== 'touch' && !isOnButton(event)
    held = free ? pointerPosition(root, event) : null
  })
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return
    const at = pointerPosition(root, event)
    if (held === null) return
    const [x, y] = [at.x - held.x, at.y - held.y]
    if (!pulled && Math.hypot(x, y) < STILL) return
    if (!pulled) {
      pulled = true
      // keep dragging outside the map
      root.setPointerCapture(event.pointerId)
      root.dataset['pulled'] = 'true'
    }
    held = at
    gestures.drag(moves.pan(x, y))
  })
  const letGo = () => {
    delete root.dataset['pulled']
    if (held !== null && pulled) gestures.endDrag()
    held = null
  }
  on('pointerup', letGo)
  on('pointercancel', letGo)
  on('click', (event) => {
    if (!pulled && !isOnButton(event)) gestures.select(pointerPosition(root, event))
    pulled = false
  })
  on('dblclick', (event) => {
    if (isOnButton(event)) return
    event.preventDefault()
    gestures.flyTo(moves.zoom(event.shiftKey ? -1 : 1, pointerPosition(root, event)))
  })
  return { stop }
}

function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null
}
