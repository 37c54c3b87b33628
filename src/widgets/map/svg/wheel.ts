import { pageScrolls } from '../page-scrolls.ts'
import { type MapGestures, type Listener, type Moves, createListener, pointerPosition } from './map-gestures.ts'

/** Zoom levels per pixel. A wheel turns in coarse steps, a touchpad in fine ones. */
const COARSE = { from: 40, levels: 0.0045 }
const FINE = 0.01
const PIXELS_IN_A_LINE = 20
/** Milliseconds without a wheel event that end the gesture. */
const PAUSE = 200

/** The wheel zooms; if the page itself scrolls, only with Ctrl or ⌘. */
export function listenToWheel(root: HTMLElement, gestures: MapGestures, moves: Moves): Listener {
  const { on, stop } = createListener(root)
  let timer: ReturnType<typeof setTimeout> | undefined
  on(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && pageScrolls(root.ownerDocument)) {
        gestures.explain('wheel')
        return
      }
      event.preventDefault()
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * PIXELS_IN_A_LINE
      const levels = Math.abs(pixels) < COARSE.from ? FINE : COARSE.levels
      gestures.drag(moves.zoom(-pixels * levels, pointerPosition(root, event)))
      clearTimeout(timer)
      timer = setTimeout(gestures.endDrag, PAUSE)
    },
    { passive: false },
  )
  return {
    stop: () => {
      clearTimeout(timer)
      stop()
    },
  }
}
