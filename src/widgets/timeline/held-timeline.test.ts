import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DataSet } from 'vis-data/esnext'
import { HeldTimeline } from './held-timeline.ts'

const calls = vi.hoisted((): string[] => [])
// see vis-timeline.test.ts
vi.hoisted(vi.resetModules)
vi.mock('vis-timeline/esnext', () => ({
  Timeline: class {
    dom = { root: { style: {} } }
    range = {}
    passes = 0
    again = this._redraw.bind(this)
    timeAxis = { _repaintLabels: () => calls.push('axis') }
    constructor() {
      this._redraw()
    }
    _redraw() {
      calls.push('pass')
      this.timeAxis._repaintLabels()
      // where something has another size, the library draws all of it once more
      if (++this.passes < 3) this.again()
    }
    destroy() {
      calls.push('destroyed')
    }
  },
}))

/** Drawings that wait for the next frame, by their numbers. */
const frames = new Map<number, () => void>()
const nextFrame = () => {
  for (const [number, act] of frames) {
    frames.delete(number)
    act()
  }
}
afterAll(vi.resetModules)
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
    frames.set(frames.size + 1, act)
    return frames.size
  })
  vi.stubGlobal('cancelAnimationFrame', (number: number) => frames.delete(number))
})
afterEach(() => {
  vi.unstubAllGlobals()
  frames.clear()
  calls.splice(0)
})

const hold = () => new HeldTimeline({} as HTMLElement, new DataSet(), new DataSet(), {})

test('a strip is drawn when it is told to begin, with its axis once; later the axis can be written by itself', () => {
  const timeline = hold()
  timeline.writeAxis()
  timeline.drawNow()
  expect(calls).toEqual([])
  timeline.begin()
  expect(calls.splice(0)).toEqual(['pass', 'pass', 'pass', 'axis'])
  timeline.writeAxis()
  expect(calls).toEqual(['axis'])
})

test('what is drawn now is not drawn again in the next frame, for which the library has asked', () => {
  const timeline = hold()
  timeline.begin()
  calls.splice(0)
  timeline._redraw()
  timeline._redraw()
  expect(calls).toEqual([])
  timeline.drawNow()
  nextFrame()
  expect(calls.splice(0)).toEqual(['pass', 'axis'])
  timeline._redraw()
  nextFrame()
  expect(calls).toEqual(['pass', 'axis'])
})

test('a drawing that was put off until the strip is gone is not made', () => {
  const timeline = hold()
  timeline.begin()
  calls.splice(0)
  timeline._redraw()
  timeline.destroy()
  nextFrame()
  timeline.writeAxis()
  expect(calls).toEqual(['destroyed'])
})
