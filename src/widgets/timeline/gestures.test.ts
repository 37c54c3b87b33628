// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { watchGestures } from './gestures.ts'
import type { TimelineScene } from './timeline-scene.ts'

// ten pixels a day from day 0 on; the axis is 30 pixels high, lanes lie below
const area = { left: 100, right: 500, top: 30, bottom: 230 } as DOMRect
const viewport = {
  area: () => area,
  dayAt: (x: number) => (x - 100) / 10,
  scale: () => ({ x: (day: number) => day * 10, width: 400, line: 17, measure: () => 0 }),
}
const strip = { onAsOf: vi.fn(), onDraw: vi.fn(), onWindow: vi.fn(), onAxis: vi.fn() }
const host = document.createElement('div')
const panned = vi.fn()
const inner = document.createElement('div')
inner.addEventListener('pointerdown', panned)
const flag = document.createElement('div')
flag.addEventListener('pointerdown', panned)
host.append(inner, flag)
document.body.append(host)
host.setPointerCapture = () => undefined
const AXIS = 10
const LANES = 100
const LINE = 100 + 21 * 10

let stop = () => undefined as unknown
beforeEach(() => {
  stop()
  vi.clearAllMocks()
  const sceneNow = () => ({ asOf: 20, frame: { from: 2, to: 35 } }) as TimelineScene
  const isOnFlag = ({ target }: Event) => target === flag
  stop = watchGestures(host, { viewport, isOnFlag, sceneNow, ...strip }).destroy
})
function point(type: string, clientX: number, clientY: number, more: PointerEventInit = {}, on = inner) {
  on.dispatchEvent(
    new PointerEvent(type, { bubbles: true, clientX, clientY, button: 0, isPrimary: true, pointerId: 1, ...more }),
  )
}
function drag(from: number, to: readonly number[], y: number, more: PointerEventInit = {}, on = inner) {
  point('pointerdown', from, y, more, on)
  for (const x of to) point('pointermove', x, y, { buttons: 1, ...more })
  point('pointerup', to.at(-1) ?? from, y, more)
}

describe('dragging the as-of line', () => {
  test('tells each day that it crosses, once, in all lanes and on the axis', () => {
    for (const y of [LANES, AXIS]) {
      strip.onAsOf.mockClear()
      drag(LINE, [LINE + 3, LINE + 8, LINE + 12, LINE + 22], y)
      expect(strip.onAsOf.mock.calls).toEqual([[21], [22]])
    }
    expect(panned).not.toHaveBeenCalled()
    expect(strip.onWindow).not.toHaveBeenCalled()
  })

  test('stays within the frame', () => {
    drag(LINE, [LINE + 900], LANES)
    expect(strip.onAsOf.mock.calls).toEqual([[35]])
  })

  test('does nothing where the press did not move', () => {
    drag(LINE, [LINE + 1], LANES)
    expect(strip.onAsOf).not.toHaveBeenCalled()
  })
})

test('the flag is dragged like the line, from where it was taken hold of', () => {
  drag(LINE - 20, [LINE - 16, LINE - 8], AXIS, {}, flag)
  expect(strip.onAsOf.mock.calls).toEqual([[21]])
  expect(panned).not.toHaveBeenCalled()
})

test('a drag along the axis goes from day to day with the pointer, and chooses none', () => {
  drag(155, [162, 175, 184], AXIS)
  expect(strip.onAsOf.mock.calls).toEqual([[6], [7], [8]])
  expect([strip.onDraw, strip.onWindow].map((each) => each.mock.calls)).toEqual([[], []])
})

describe('choosing days', () => {
  test('by dragging with Shift draws them on the way and tells them at the end', () => {
    drag(155, [160, 184], AXIS, { shiftKey: true })
    expect(strip.onDraw.mock.calls).toEqual([[{ from: 5, to: 8 }], [null]])
    expect(strip.onWindow.mock.calls).toEqual([[{ from: 5, to: 8 }]])
  })

  test('works backwards, and in the lanes with Shift', () => {
    drag(184, [155], LANES, { shiftKey: true })
    expect(strip.onWindow.mock.calls).toEqual([[{ from: 5, to: 8 }]])
    expect(panned).not.toHaveBeenCalled()
  })

  test('is given up by Escape', () => {
    point('pointerdown', 155, AXIS, { shiftKey: true })
    point('pointermove', 184, AXIS, { buttons: 1, shiftKey: true })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    point('pointerup', 184, AXIS)
    expect(strip.onDraw).toHaveBeenLastCalledWith(null)
    expect(strip.onWindow).not.toHaveBeenCalled()
  })
})

test('a press on a day of the axis stands on it', () => {
  drag(155, [], AXIS)
  expect(strip.onAsOf.mock.calls).toEqual([[5]])
  expect(strip.onWindow).not.toHaveBeenCalled()
})

test('a press elsewhere in the lanes, or with another button, is left to the library', () => {
  drag(155, [184], LANES)
  drag(155, [184], AXIS, { button: 2 })
  expect(panned).toHaveBeenCalledTimes(2)
  expect([strip.onAsOf, strip.onWindow].map((each) => each.mock.calls)).toEqual([[], []])
})

test('what can be done is said over the axis and shown by the pointer', () => {
  point('pointermove', 155, AXIS)
  expect(strip.onAxis).toHaveBeenLastCalledWith(5)
  expect(host).toHaveClass('strip-over-axis')
  point('pointermove', LINE, LANES)
  expect(strip.onAxis).toHaveBeenLastCalledWith(null)
  expect(host).toHaveClass('strip-over-line')
})
