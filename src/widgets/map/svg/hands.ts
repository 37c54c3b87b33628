import type { Camera } from '#src/domain/camera.ts'
import type { Point, Size } from '../mercator.ts'

/** What a person's hands can do to the drawing. */
export type Hands = {
  readonly size: () => Size
  /** Where the map stands, or is on its way to. */
  readonly camera: () => Camera
  /** The map follows the hand; `rest` ends the gesture. */
  readonly drag: (camera: Camera) => void
  readonly rest: () => void
  /** A single act with an end of its own: the map flies there. */
  readonly send: (camera: Camera) => void
  readonly choose: (point: Point) => void
  readonly hover: (point: Point) => void
  /** A gesture that belongs to the page: says how it is meant on the map. */
  readonly explain: (gesture: 'wheel' | 'finger') => void
}

export type Listening = { readonly stop: () => void }
/** Moves the map by pixels; zooms it by levels around a point. */
export type Moves = {
  readonly pan: (x: number, y: number) => Camera
  readonly zoom: (levels: number, around?: Point) => Camera
}

/** Listens until told to stop. */
export function createListener(root: HTMLElement) {
  const ended = new AbortController()
  return {
    on: <K extends keyof HTMLElementEventMap>(
      name: K,
      hear: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ) => {
      root.addEventListener(name, hear, { ...options, signal: ended.signal })
    },
    stop: () => {
      ended.abort()
    },
  }
}

/** Where an event happened, in pixels of the drawing. */
export function pointOf(root: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = root.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
