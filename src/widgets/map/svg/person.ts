import { panBy, zoomAround } from '../mercator.ts'
import type { Hands, Listening, Moves } from './hands.ts'
import { listenToKeys } from './keys.ts'
import { listenToPointer } from './pointer.ts'
import { listenToTouch } from './touch.ts'
import { listenToWheel } from './wheel.ts'

/** Mouse, pen, fingers, wheel and keys, with the manners of the other painter: the wheel and one finger move the page. */
export function listenToPerson(root: HTMLElement, hands: Hands): Listening {
  const moves: Moves = {
    pan: (x, y) => panBy(x, y, hands.camera()),
    zoom: (levels, around) => {
      const { width, height } = hands.size()
      const { zoom } = hands.camera()
      return zoomAround(around ?? { x: width / 2, y: height / 2 }, zoom + levels, hands.camera(), hands.size())
    },
  }
  const all = [
    listenToPointer(root, hands, moves),
    listenToTouch(root, hands),
    listenToWheel(root, hands, moves),
    listenToKeys(root, hands, moves),
  ]
  return {
    stop: () => {
      for (const { stop } of all) stop()
    },
  }
}
