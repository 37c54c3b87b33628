import { type XY, distanceBetween, middleOf, panBy, zoomAround } from '../mercator.ts'
import { pageScrolls } from '../page-scrolls.ts'
import { type MapGestures, type Listener, createListener, pointerPosition } from './map-gestures.ts'

/** A touch that moves less than this is a tap. */
const STILL = 6

/** Two fingers move and zoom the map, and one moves it unless the page itself scrolls. */
export function listenToTouch(root: HTMLElement, gestures: MapGestures): Listener {
  const { on, stop } = createListener(root)
  let last: readonly XY[] = []
  let hasMoved = false
  const fingersOf = ({ touches }: TouchEvent): readonly XY[] =>
    [...touches].slice(0, 2).map((touch) => pointerPosition(root, touch))
  const begin = (event: TouchEvent) => {
    last = fingersOf(event)
  }
  on('touchstart', begin)
  on(
    'touchmove',
    (event) => {
      const now = fingersOf(event)
      if (now.length === 1 && pageScrolls(root.ownerDocument)) {
        gestures.explain('finger')
        return
      }
      event.preventDefault()
      if (now.length !== last.length) {
        last = now
        return
      }
      if (!hasMoved && now.length === 1 && movedBy(last, now) < STILL) return
      hasMoved = true
      const [from, to] = [middleOfAll(last), middleOfAll(now)]
      const moved = panBy(to.x - from.x, to.y - from.y, gestures.camera())
      const levels = Math.log2(spreadOf(now) / spreadOf(last))
      gestures.drag(zoomAround(to, moved.zoom + levels, moved, gestures.size()))
      last = now
    },
    { passive: false },
  )
  const lift = (event: TouchEvent) => {
    begin(event)
    if (!hasMoved) return
    hasMoved = false
    gestures.endDrag()
  }
  on('touchend', lift)
  on('touchcancel', lift)
  return { stop }
}

const NOWHERE: XY = { x: 0, y: 0 }

function middleOfAll([first = NOWHERE, second = first]: readonly XY[]): XY {
  return middleOf(first, second)
}

/** How far two fingers are apart; of one finger it never changes. */
function spreadOf([first, second]: readonly XY[]): number {
  return first === undefined || second === undefined ? 1 : distanceBetween(first, second) || 1
}

function movedBy(from: readonly XY[], to: readonly XY[]): number {
  return distanceBetween(middleOfAll(from), middleOfAll(to))
}
