import { expect, test, vi } from 'vitest'
import { DataSet } from 'vis-data/esnext'
import { HeldTimeline } from './held-timeline.ts'

const calls = vi.hoisted((): string[] => [])
vi.mock('vis-timeline/esnext', () => ({
  Timeline: class {
    dom = { root: { style: {} } }
    range = {}
    passes = 0
    timeAxis = { _repaintLabels: () => calls.push('axis') }
    constructor() {
      this._redraw()
    }
    _redraw() {
      calls.push('pass')
      this.timeAxis._repaintLabels()
      // where something has another size, the library draws all of it once more
      if (++this.passes < 3) this._redraw()
    }
    destroy() {
      calls.push('destroyed')
    }
  },
}))

test('a strip is drawn when it is told to begin, with its axis once; later the axis can be written by itself', () => {
  const timeline = new HeldTimeline({} as HTMLElement, new DataSet(), new DataSet(), {})
  timeline.writeAxis()
  timeline.drawSoon()
  expect(calls).toEqual([])
  timeline.begin()
  expect(calls.splice(0)).toEqual(['pass', 'pass', 'pass', 'axis'])
  timeline.writeAxis()
  expect(calls.splice(0)).toEqual(['axis'])
  timeline.drawSoon()
  expect(calls.splice(0)).toEqual(['pass', 'axis'])
})

test('a drawing that was put off until the strip is gone is not made', () => {
  const timeline = new HeldTimeline({} as HTMLElement, new DataSet(), new DataSet(), {})
  timeline.begin()
  calls.splice(0)
  timeline.destroy()
  timeline.drawSoon()
  timeline.writeAxis()
  expect(calls).toEqual(['destroyed'])
})
