import { panBy, zoomAround } from '../mercator.ts'
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
      const { width, height } = gestures.size()
      const { zoom } = gestures.camera()
      return zoomAround(around ?? { x: width / 2, y: height / 2 }, zoom + levels, gestures.camera(), gestures.size())
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
