// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { addSpanBars } from './span-bars.ts'
import type { StripSpan, TimelineScene } from './timeline-scene.ts'

const SPAN: StripSpan = { id: 'week', label: 'A week', from: 10, to: 17, end: 'open', isMovable: true, held: null }
/** Ten pixels a day, from day 0 at the left edge to day 40 at the right one. */
const scale = { x: (day: number) => day * 10, width: 400, line: 20, measure: () => 0 }

function draw(span: Partial<StripSpan> = {}) {
  const host = document.createElement('div')
  host.innerHTML = '<div class="vis-panel vis-center"></div>'
  document.body.replaceChildren(host)
  let scene = { spans: [{ ...SPAN, ...span }], spanReach: { from: 5, to: 60 } } as unknown as TimelineScene
  const onSpan = vi.fn((id: string, end: 'from' | 'to', day: number) => {
    scene = { ...scene, spans: scene.spans.map((each) => (each.id === id ? { ...each, [end]: day } : each)) }
    bars.place(scene, scale)
  })
  const viewport = {
    area: () => new DOMRect(0, 0, 400, 100),
    dayAt: (x: number) => x / 10,
    scale: () => scale,
  }
  const bars = addSpanBars(host, { viewport, sceneNow: () => scene, onSpan })
  bars.place(scene, scale)
  const end = (which: string) => host.querySelector(`[data-which="${which}"]`)!
  const bar = () => host.querySelector<HTMLElement>('.strip-span-bar')!
  return { host, bars, onSpan, end, bar, scene: () => scene }
}
const at = (clientX: number) => ({ clientX, button: 0, bubbles: true })

test('a span is a bar from day to day with its words, and takes room from the lanes', () => {
  const { host, bar, bars, scene } = draw()
  expect(host).toHaveTextContent('A week')
  expect([bar().style.left, bar().style.width]).toEqual(['105px', '70px'])
  expect(bars.heightOf(scene(), scale)).toBe(48)
  expect(bars.heightOf({ ...scene(), spans: [] }, scale)).toBe(0)
})

test('an end that is dragged tells each day that it comes to, and no more once it is let go', () => {
  const { onSpan, end, bar } = draw()
  fireEvent.pointerDown(end('to'), at(175))
  fireEvent.pointerMove(document, at(196))
  fireEvent.pointerMove(document, at(204))
  fireEvent.pointerUp(document, at(204))
  fireEvent.pointerMove(document, at(300))
  expect(onSpan.mock.calls).toEqual([
    ['week', 'to', 19],
    ['week', 'to', 20],
  ])
  expect(bar().style.width).toBe('100px')
})

test('Escape puts the end back where it was taken', () => {
  const { onSpan, end } = draw()
  fireEvent.pointerDown(end('from'), at(105))
  fireEvent.pointerMove(document, at(65))
  fireEvent.keyDown(document, { key: 'Escape' })
  fireEvent.pointerMove(document, at(85))
  expect(onSpan.mock.calls).toEqual([
    ['week', 'from', 6],
    ['week', 'from', 10],
  ])
})

test('held at the edge of the strip an end goes on, as far as it may', () => {
  vi.useFakeTimers()
  const { onSpan, end, host } = draw()
  fireEvent.pointerDown(end('to'), at(175))
  fireEvent.pointerMove(document, at(399))
  vi.advanceTimersByTime(200)
  expect(onSpan.mock.lastCall).toEqual(['week', 'to', 22])
  vi.advanceTimersByTime(5000)
  expect(onSpan.mock.lastCall).toEqual(['week', 'to', 60])
  expect(host.querySelector('.strip-span')).toHaveAttribute('data-beyond', 'true')
  fireEvent.pointerUp(document, at(399))
  vi.useRealTimers()
})

test('what is locked in cannot be dragged', () => {
  const { onSpan, end } = draw({ isMovable: false })
  fireEvent.pointerDown(end('to'), at(175))
  fireEvent.pointerMove(document, at(204))
  expect(onSpan).not.toHaveBeenCalled()
})
