import type { Camera } from '#src/domain/camera.ts'
import type { XY, Size } from '../mercator.ts'

/** What the user's gestures can do to the drawing. */
export type MapGestures = {
  readonly size: () => Size
  /** From the middle of the drawing to that of what nothing covers. */
  readonly toMiddle: () => XY
  /** The camera, or the one it is flying to. */
  readonly camera: () => Camera
  /** The map follows the pointer; `endDrag` ends the gesture. */
  readonly drag: (camera: Camera) => void
  readonly endDrag: () => void
  /** A single action: the map flies there. */
  readonly flyTo: (camera: Camera) => void
  readonly select: (point: XY) => void
  /** Explains a gesture that the page handles instead of the map. */
  readonly explain: (gesture: 'wheel' | 'finger') => void
}

export type Listener = { readonly stop: () => void }
/** Moves the map by pixels; zooms it by levels around a point, or the middle of what nothing covers. */
export type Moves = {
  readonly pan: (x: number, y: number) => Camera
  readonly zoom: (levels: number, around?: XY) => Camera
}

/** Listens until told to stop. */
export function createListener(root: HTMLElement) {
  const ended = new AbortController()
  return {
    on: <K extends keyof HTMLElementEventMap>(
      name: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ) => {
      root.addEventListener(name, listener, { ...options, signal: ended.signal })
    },
    stop: () => {
      ended.abort()
    },
  }
}

/** Where an event happened, in pixels of the drawing. */
export function pointerPosition(root: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): XY {
  const { left, top } = root.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
