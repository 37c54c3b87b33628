import type { Day } from '#src/domain/day.ts'
import { nearestDayIn } from '#src/domain/span.ts'
import type { DayScale } from './lane-signs.ts'
import type { StripViewport } from './strip-viewport.ts'
import type { SpanEnd, StripSpan, TimelineScene } from './timeline-scene.ts'

/** Height of a span in text lines, for its words and its bar; less if it cannot be dragged. */
const LINES = 2.4
const STILL_LINES = 1.8
/** An end held at the edge of the strip keeps moving, a day every so many milliseconds. */
const GOES_ON = 40
const EDGE = 8

type SpanTarget = {
  readonly viewport: Pick<StripViewport, 'area' | 'dayAt' | 'scale'>
  readonly sceneNow: () => TimelineScene
  readonly onSpan: (id: string, end: SpanEnd, day: Day) => void
}

/** Spans as bars below the lanes. What reaches beyond the strip runs off its edge. */
export function addSpanBars(host: HTMLElement, { viewport, sceneNow, onSpan }: SpanTarget) {
  const bars = document.createElement('div')
  bars.className = 'strip-spans'
  host.querySelector('.vis-panel.vis-center')?.append(bars)
  const listening = new AbortController()
  let letGo: () => void = () => undefined
  bars.addEventListener('pointerdown', take, { signal: listening.signal })
  return {
    /** The height in pixels that they take from the lanes. */
    heightOf: ({ spans }: TimelineScene, { line }: DayScale) =>
      Math.ceil(spans.reduce((lines, { isMovable }) => lines + (isMovable ? LINES : STILL_LINES), 0) * line),
    place: ({ spans }: TimelineScene, scale: DayScale) => {
      bars.hidden = spans.length === 0
      // a dragged end holds its element, so elements are kept while their spans exist
      while (bars.children.length > spans.length) bars.lastElementChild?.remove()
      spans.forEach((span, at) => {
        drawSpan((bars.children[at] as HTMLElement | undefined) ?? bars.appendChild(emptySpan()), span, scale)
      })
    },
    destroy: () => {
      letGo()
      listening.abort()
      bars.remove()
    },
  }

  function take(press: PointerEvent) {
    const handle = endUnder(press)
    const span = sceneNow().spans.find(({ id }) => id === handle?.id)
    if (press.button !== 0 || handle === null || span?.isMovable !== true) return
    // the library would pan
    press.stopPropagation()
    press.preventDefault()
    letGo()
    const holding = new AbortController()
    const hold = press.clientX - (viewport.area()?.left ?? 0) - viewport.scale().x(middleOf(span[handle.end]))
    let day = span[handle.end]
    let timer = 0
    const put = (next: Day) => {
      const nearest = nearestDayIn(sceneNow().spanReach, next)
      if (nearest === day) return
      day = nearest
      onSpan(handle.id, handle.end, day)
    }
    const move = ({ clientX }: PointerEvent) => {
      clearInterval(timer)
      const area = viewport.area()
      if (area !== undefined && clientX > area.right - EDGE) timer = goOn(1)
      else if (area !== undefined && clientX < area.left + EDGE) timer = goOn(-1)
      else put(Math.floor(viewport.dayAt(clientX - hold)))
    }
    const goOn = (by: 1 | -1) =>
      window.setInterval(() => {
        put(day + by)
      }, GOES_ON)
    letGo = () => {
      clearInterval(timer)
      holding.abort()
    }
    const { signal } = holding
    const { ownerDocument } = host
    ownerDocument.addEventListener('pointermove', move, { signal })
    for (const type of ['pointerup', 'pointercancel'] as const) ownerDocument.addEventListener(type, letGo, { signal })
    ownerDocument.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        put(span[handle.end])
        letGo()
      },
      { signal, capture: true },
    )
  }
}

/** Whether a press is on a span, and not for anything behind it. */
export function isOnSpans({ target }: Event): boolean {
  return target instanceof Element && target.closest('.strip-spans') !== null
}

function endUnder({ target }: Event): { readonly id: string; readonly end: SpanEnd } | null {
  const handle = target instanceof Element ? target.closest<HTMLElement>('.strip-span-end') : null
  const id = handle?.closest<HTMLElement>('.strip-span')?.dataset['span']
  return handle === null || id === undefined ? null : { id, end: handle.dataset['which'] === 'from' ? 'from' : 'to' }
}

function middleOf(day: Day): number {
  return day + 0.5
}

function part(className: string, which?: SpanEnd): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  if (which !== undefined) element.dataset['which'] = which
  return element
}

function emptySpan(): HTMLElement {
  const span = part('strip-span')
  const bar = part('strip-span-bar')
  bar.append(part('strip-span-end', 'from'), part('strip-span-end', 'to'))
  span.append(part('strip-span-label'), bar)
  return span
}

function drawSpan(element: HTMLElement, span: StripSpan, { x, width }: DayScale): void {
  const [label, bar] = element.children as unknown as [HTMLElement, HTMLElement]
  const [left, right] = [x(middleOf(span.from)), x(middleOf(span.to))]
  element.dataset['span'] = span.id
  element.dataset['end'] = span.end
  element.dataset['movable'] = String(span.isMovable)
  element.dataset['held'] = span.held ?? ''
  element.dataset['beyond'] = String(right > width)
  label.textContent = span.label
  label.style.paddingInlineStart = `${Math.min(Math.max(left, 0), width / 2)}px`
  bar.style.left = `${left}px`
  bar.style.width = `${Math.max(right - left, 0)}px`
}
