import type { Camera } from '#src/domain/camera.ts'
import { DURATION } from '../camera.ts'
import { fromWorld, toWorld } from '../mercator.ts'

export type Flight = {
  /** Where the camera is on its way to; null at rest. */
  readonly goal: () => Camera | null
  readonly begin: (from: Camera, to: Camera) => void
  /** Ends where the camera is now. */
  readonly stop: () => void
}

/** Moves a camera within `DURATION`, frame by frame, in the page's one ease. */
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

/** The way of the other painter: nearer in, the middle arrives sooner, so that the goal does not slip out of sight. */
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
