import type { Camera } from '#src/domain/camera.ts'
import { DURATION } from '../camera.ts'
import { fromWorld, toWorld } from '../mercator.ts'

export type Flight = {
  /** The camera's destination; null at rest. */
  readonly goal: () => Camera | null
  readonly begin: (from: Camera, to: Camera) => void
  /** Stops at the current camera. */
  readonly stop: () => void
}

/** Moves a camera within `DURATION`, frame by frame, with the page's easing. */
export function createFlight(frame: (camera: Camera) => void, arrived: () => void): Flight {
  let goal: Camera | null = null
  let request = 0
  const stop = () => {
    cancelAnimationFrame(request)
    goal = null
  }
  return {
    goal: () => goal,
    begin: (from, to) => {
      stop()
      goal = to
      const start = performance.now()
      const next = (now: number) => {
        const share = Math.max(0, (now - start) / DURATION)
        if (share < 1) {
          frame(cameraBetween(from, to, eased(share)))
          request = requestAnimationFrame(next)
          return
        }
        goal = null
        frame(to)
        arrived()
      }
      request = requestAnimationFrame(next)
    },
    stop,
  }
}

/** Slow at both ends. */
function eased(share: number): number {
  return share * share * (3 - 2 * share)
}

/** Like the other painter: when zooming in, the centre arrives early, so that the target stays in view. */
function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const grown = 2 ** (to.zoom - from.zoom)
  const haste = (grown > 1 ? Math.min(2, grown) : Math.max(0.5, grown)) ** (1 - share)
  const [a, b] = [toWorld(from.center), toWorld(to.center)]
  const gone = share * haste
  return {
    center: fromWorld({ x: a.x + (b.x - a.x) * gone, y: a.y + (b.y - a.y) * gone }),
    zoom: from.zoom + (to.zoom - from.zoom) * share,
  }
}
