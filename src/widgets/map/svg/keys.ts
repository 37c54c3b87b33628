import type { Camera } from '#src/domain/camera.ts'
import { type MapGestures, type Listener, type Moves, createListener } from './map-gestures.ts'

const STEP = 100

/**
 * While the drawing has the focus, arrow keys move the map, plus and minus zoom it. Page Up and Down scroll the page.
 */
export function listenToKeys(root: HTMLElement, gestures: MapGestures, moves: Moves): Listener {
  const { on, stop } = createListener(root)
  const acts: Readonly<Record<string, (levels: number) => Camera>> = {
    ArrowLeft: () => moves.pan(STEP, 0),
    ArrowRight: () => moves.pan(-STEP, 0),
    ArrowUp: () => moves.pan(0, STEP),
    ArrowDown: () => moves.pan(0, -STEP),
    '+': () => moves.zoom(1),
    '=': (levels) => moves.zoom(levels),
    '-': () => moves.zoom(-1),
    _: (levels) => moves.zoom(-levels),
  }
  on('keydown', (event) => {
    if (event.target !== root || event.altKey || event.ctrlKey || event.metaKey) return
    const act = acts[event.key]
    if (act === undefined) return
    event.preventDefault()
    gestures.flyTo(act(event.shiftKey ? 2 : 1))
  })
  return { stop }
}
