import { type Point, apartOf, middleOf, panBy, zoomAround } from '../mercator.ts'
import { type Hands, type Listening, createListener, pointOf } from './hands.ts'

/** Two fingers move and zoom the map; one finger is the page's. */
export function listenToTouch(root: HTMLElement, hands: Hands): Listening {
  const { on, stop } = createListener(root)
  let last: readonly [Point, Point] | null = null
  const pairOf = ({ touches }: TouchEvent): readonly [Point, Point] | null => {
    const [first, second] = touches
    return first === undefined || second === undefined ? null : [pointOf(root, first), pointOf(root, second)]
  }
  on('touchstart', (event) => {
    last = pairOf(event)
  })
  on(
    'touchmove',
    (event) => {
      const now = pairOf(event)
      if (now === null) {
        hands.explain('finger')
        return
      }
      event.preventDefault()
      if (last !== null) {
        const [from, to] = [middleOf(...last), middleOf(...now)]
        const moved = panBy(to.x - from.x, to.y - from.y, hands.camera())
        const levels = Math.log2(apartOf(...now) / (apartOf(...last) || 1))
        hands.drag(zoomAround(to, moved.zoom + levels, moved, hands.size()))
      }
      last = now
    },
    { passive: false },
  )
  const lift = (event: TouchEvent) => {
    if (last !== null && pairOf(event) === null) {
      last = null
      hands.rest()
    }
  }
  on('touchend', lift)
  on('touchcancel', lift)
  return { stop }
}
