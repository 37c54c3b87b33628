import { type Ref, parseRef } from '#src/domain/ref.ts'
import type { Pointed } from './map-scene.ts'
import type { XY } from './mercator.ts'

/** How long a finger must rest to point instead of tapping, in milliseconds. */
const LONG_PRESS = 500

type SignAt = (point: XY) => Ref | null
export type Pointing = {
  /** What has been named may no longer be under the mouse: the map has moved, or shows another day. */
  readonly lookAgain: () => void
  readonly stop: () => void
}

/**
 * Reports the sign or seal under a resting mouse or a held finger, and the focused seal; null when it is left, and
 * while the map is being moved.
 */
export function listenToPointing(
  root: HTMLElement,
  signAt: SignAt,
  onPoint: (pointed: Pointed | null) => void,
): Pointing {
  const ended = new AbortController()
  let last: Ref | null = null
  /** Where a sign of the drawing was found; null while a seal or nothing is pointed at. */
  let foundAt: XY | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const report = (ref: Ref | null, at: XY) => {
    clearTimeout(timer)
    if (ref === last) return
    last = ref
    root.dataset['over'] = String(ref !== null)
    onPoint(ref === null ? null : { ref, at, width: root.clientWidth })
  }
  const leave = () => {
    foundAt = null
    report(null, { x: 0, y: 0 })
  }
  const sealOf = (target: EventTarget | null): { ref: Ref; at: XY } | null => {
    const seal = target instanceof Element ? target.closest<HTMLElement>('button[data-ref]') : null
    const ref = seal === null ? null : parseRef(seal.dataset['ref'] ?? '')
    if (seal === null || ref === null) return null
    const box = seal.getBoundingClientRect()
    return { ref, at: within(root, { clientX: box.left + box.width / 2, clientY: box.top }) }
  }
  const pointAt = (event: PointerEvent) => {
    const seal = sealOf(event.target)
    const at = within(root, event)
    const ref = seal?.ref ?? signAt(at)
    foundAt = seal === null && ref !== null ? at : null
    report(ref, seal?.at ?? at)
  }
  const on = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void) => {
    root.addEventListener(name, listener, { signal: ended.signal, passive: true })
  }
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return
    if (event.buttons === 0) pointAt(event)
    else leave()
  })
  on('pointerdown', (event) => {
    leave()
    if (event.pointerType !== 'touch') return
    timer = setTimeout(() => {
      pointAt(event)
    }, LONG_PRESS)
  })
  on('touchmove', leave)
  on('touchend', () => {
    clearTimeout(timer)
  })
  on('pointerleave', (event) => {
    if (event.pointerType !== 'touch') leave()
  })
  on('wheel', leave)
  on('focusin', ({ target }) => {
    const seal = sealOf(target)
    if (seal === null) return
    foundAt = null
    report(seal.ref, seal.at)
  })
  on('focusout', leave)
  return {
    lookAgain: () => {
      if (foundAt !== null) report(signAt(foundAt), foundAt)
    },
    stop: () => {
      clearTimeout(timer)
      ended.abort()
    },
  }
}

function within(root: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): XY {
  const { left, top } = root.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
