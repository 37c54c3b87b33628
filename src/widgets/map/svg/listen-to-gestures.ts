import { panBy, zoomAround, zoomBeside } from '../mercator.ts'
import type { MapGestures, Listener, Moves } from './map-gestures.ts'
import { listenToKeys } from './keys.ts'
import { listenToPointer } from './pointer.ts'
import { listenToTouch } from './touch.ts'
import { listenToWheel } from './wheel.ts'

/** Mouse, pen, touch, wheel and keys, behaving like the other painter. */
export function listenToGestures(root: HTMLElement, gestures: MapGestures): Listener {
  const moves: Moves = {
    pan: (x, y) => panBy(x, y, gestures.camera()),
    zoom: (levels, around) => {
      const camera = gestures.camera()
      const zoom = camera.zoom + levels
      return around === undefined
        ? zoomBeside(gestures.toMiddle(), zoom, camera)
        : zoomAround(around, zoom, camera, gestures.size())
    },
  }
  const all = [
    listenToPointer(root, gestures, moves),
    listenToTouch(root, gestures),
    listenToWheel(root, gestures, moves),
    listenToKeys(root, gestures, moves),
  ]
  return {
    stop: () => {
      for (const { stop } of all) stop()
    },
  }
}
