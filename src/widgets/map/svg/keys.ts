import type { Camera } from '#src/domain/camera.ts'
import { zoomLevelsOf } from '../zoom-keys.ts'
import { type MapGestures, type Listener, type Moves, createListener } from './map-gestures.ts'

const STEP = 100

/**
 * While the drawing has the focus, arrow keys move the map, plus and minus zoom it. Page Up and Down scroll the page.
 */
export function listenToKeys(root: HTMLElement, gestures: MapGestures, moves: Moves): Listener {
  const { on, stop } = createListener(root)
  const acts: Readonly<Record<string, () => Camera>> = {
    ArrowLeft: () => moves.pan(STEP, 0),
    ArrowRight: () => moves.pan(-STEP, 0),
    ArrowUp: () => moves.pan(0, STEP),
    ArrowDown: () => moves.pan(0, -STEP),
  }
  on('keydown', (event) => {
    if (event.target !== root || event.altKey || event.ctrlKey || event.metaKey) return
    const levels = zoomLevelsOf(event)
    const goal = levels === undefined ? acts[event.key]?.() : moves.zoom(levels)
    if (goal === undefined) return
    event.preventDefault()
    gestures.flyTo(goal)
  })
  return { stop }
}
