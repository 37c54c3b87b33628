import type { Day } from '#src/domain/day.ts'
import { type TimeWindow, nearestDayIn } from '#src/domain/span.ts'
import { isOnSpans } from './span-bars.ts'
import type { StripViewport } from './strip-viewport.ts'
import type { TimelineScene } from './timeline-scene.ts'

/** A press that moves further than this is a drag. */
const STILL = 5
/** How near to the as-of line a press grabs it. */
const GRIP = 7

type GestureTarget = {
  readonly viewport: Pick<StripViewport, 'area' | 'dayAt' | 'scale'>
  /** Whether a press takes hold of the flag of the as-of day. */
  readonly isOnFlag: (event: Event) => boolean
  readonly sceneNow: () => TimelineScene
  /** The as-of line was dragged across a day, or a day of the axis was pressed. */
  readonly onAsOf: (day: Day) => void
  /** Days are being selected; null if the gesture was abandoned. */
  readonly onDraw: (days: TimeWindow | null) => void
  readonly onWindow: (days: TimeWindow) => void
  /** The pointer rests on a day of the axis; null when it has left. */
  readonly onAxis: (day: Day | null) => void
}

/** `hold` is the distance from the as-of line at which it was grabbed. */
type Gesture = {
  readonly kind: 'as-of' | 'axis' | 'span'
  readonly x: number
  readonly day: Day
  readonly hold: number
}

/**
 * Starts a gesture on press. With Shift: selecting days from the pressed one. On the as-of flag or near its line:
 * dragging it. On the axis: going to that day, and dragging to others. Everything else is left to the library, which
 * pans.
 */
export function watchGestures(
  host: HTMLElement,
  { viewport, isOnFlag, sceneNow, onAsOf, onDraw, onWindow, onAxis }: GestureTarget,
) {
  const listening = new AbortController()
  const { signal } = listening
  let gesture: Gesture | null = null
  let ending = new AbortController()
  let isDrag = false
  let last: Day | null = null

  const on = (type: 'pointerdown' | 'pointermove' | 'pointerup', listener: (event: PointerEvent) => void) => {
    host.addEventListener(type, listener, { signal, capture: true })
  }
  on('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return
    gesture = begin(event)
    if (gesture === null) return
    // the library would pan
    event.stopPropagation()
    isDrag = false
    last = null
    onAxis(null)
    host.setPointerCapture(event.pointerId)
    ending = new AbortController()
    host.ownerDocument.addEventListener('keydown', cancelByKey, { signal: ending.signal, capture: true })
  })
  on('pointermove', (event) => {
    if (gesture === null) {
      const isOverLine = isOnFlag(event) || isNearLine(event)
      host.classList.toggle('strip-over-line', isOverLine)
      host.classList.toggle('strip-over-axis', isOnAxis(event) && !isOverLine)
      onAxis(isOnAxis(event) && !isOverLine && event.buttons === 0 ? dayUnder(event.clientX) : null)
      return
    }
    if (Math.abs(event.clientX - gesture.x) > STILL) isDrag = true
    if (isDrag) move(gesture, event.clientX)
  })
  on('pointerup', (event) => {
    const ended = gesture
    stop()
    if (ended?.kind === 'span' && isDrag) onWindow(spanTo(ended, event.clientX))
    if (ended?.kind === 'axis' && !isDrag) onAsOf(ended.day)
  })
  host.addEventListener('pointercancel', stop, { signal })
  host.addEventListener(
    'pointerleave',
    () => {
      onAxis(null)
    },
    { signal },
  )

  return {
    destroy: () => {
      stop()
      listening.abort()
      host.classList.remove('strip-over-line', 'strip-over-axis')
    },
  }

  function stop() {
    if (gesture?.kind === 'span') onDraw(null)
    gesture = null
    ending.abort()
  }
  function cancelByKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    stop()
  }
  function begin(event: PointerEvent): Gesture | null {
    const area = viewport.area()
    if (area === undefined || event.clientX < area.left || event.clientX > area.right || isOnSpans(event)) return null
    const press = { x: event.clientX, day: dayUnder(event.clientX), hold: 0 }
    if (event.shiftKey) return { kind: 'span', ...press }
    if (isOnFlag(event) || isNearLine(event)) return { kind: 'as-of', ...press, hold: event.clientX - lineAt() }
    return isOnAxis(event) ? { kind: 'axis', ...press } : null
  }
  function move(now: Gesture, clientX: number) {
    if (now.kind === 'span') {
      onDraw(spanTo(now, clientX))
      return
    }
    // the line stands where its day ends
    const day = now.kind === 'axis' ? dayUnder(clientX) : within(Math.round(viewport.dayAt(clientX - now.hold)) - 1)
    if (day === (last ?? sceneNow().asOf)) return
    last = day
    onAsOf(day)
  }
  function spanTo({ day }: Gesture, clientX: number): TimeWindow {
    const other = dayUnder(clientX)
    return { from: Math.min(day, other), to: Math.max(day, other) }
  }
  function dayUnder(clientX: number): Day {
    return within(Math.floor(viewport.dayAt(clientX)))
  }
  function within(day: Day): Day {
    return nearestDayIn(sceneNow().frame, day)
  }
  function isOnAxis({ clientX, clientY }: PointerEvent): boolean {
    const area = viewport.area()
    return area !== undefined && clientY < area.top && clientX >= area.left && clientX <= area.right
  }
  function isNearLine({ clientX, clientY }: PointerEvent): boolean {
    const area = viewport.area()
    if (area === undefined || clientX < area.left || clientY > area.bottom) return false
    return Math.abs(clientX - lineAt()) <= GRIP
  }
  function lineAt(): number {
    return (viewport.area()?.left ?? 0) + viewport.scale().x(sceneNow().asOf + 1)
  }
}
