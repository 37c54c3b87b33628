import { type XY, distanceBetween, middleOf, panBy, zoomAround } from '../mercator.ts'
import { type MapGestures, type Listener, createListener, pointerPosition } from './map-gestures.ts'

/** Two fingers move and zoom the map; one finger is the page's. */
export function listenToTouch(root: HTMLElement, gestures: MapGestures): Listener {
  const { on, stop } = createListener(root)
  let last: readonly [XY, XY] | null = null
  const pairOf = ({ touches }: TouchEvent): readonly [XY, XY] | null => {
    const [first, second] = touches
    return first === undefined || second === undefined
      ? null
      : [pointerPosition(root, first), pointerPosition(root, second)]
  }
  on('touchstart', (event) => {
    last = pairOf(event)
  })
  on(
    'touchmove',
    (event) => {
      const now = pairOf(event)
      if (now === null) {
        gestures.explain('finger')
        return
      }
      event.preventDefault()
      if (last !== null) {
        const [from, to] = [middleOf(...last), middleOf(...now)]
        const moved = panBy(to.x - from.x, to.y - from.y, gestures.camera())
        const levels = Math.log2(distanceBetween(...now) / (distanceBetween(...last) || 1))
        gestures.drag(zoomAround(to, moved.zoom + levels, moved, gestures.size()))
      }
      last = now
    },
    { passive: false },
  )
  const lift = (event: TouchEvent) => {
    if (last !== null && pairOf(event) === null) {
      last = null
      gestures.endDrag()
    }
  }
  on('touchend', lift)
  on('touchcancel', lift)
  return { stop }
}
