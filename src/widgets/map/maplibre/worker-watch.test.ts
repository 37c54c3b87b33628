// @vitest-environment jsdom
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchWorker } from './worker-watch.ts'

const WORKER = 'https://lesson.example/worker.js'
/** Milliseconds in which the simple drawing must stand where no worker comes. */
const PROMISED = 3_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The map's events, and how often the watch gave up; `arrived` is whether the browser has the worker's file. */
function watch({ arrived = false } = {}) {
  const listeners = new Map<string, (event: unknown) => void>()
  const map = {
    on: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    off: (name: string) => listeners.delete(name),
  }
  vi.spyOn(performance, 'getEntriesByName').mockReturnValue(
    arrived ? [{ responseEnd: 12 } as PerformanceResourceTiming] : [],
  )
  const giveUp = vi.fn()
  const { end } = watchWorker(map as unknown as MapLibreMap, WORKER, giveUp)
  const tell = (name: string, event: unknown) => listeners.get(name)?.(event)
  return { giveUp, end, tell }
}

test('a worker whose file never answers is given up well within the three seconds', () => {
  const { giveUp } = watch()
  vi.advanceTimersByTime(PROMISED - 500)
  expect(giveUp).toHaveBeenCalledOnce()
})

test('patience is many short waits, so that one long task of a busy page costs one of them', () => {
  const { giveUp } = watch()
  for (let wait = 0; wait < 15; wait++) vi.advanceTimersToNextTimer()
  expect(giveUp).not.toHaveBeenCalled()
})

test('what the page says of its own pictures is no answer of the worker', () => {
  const { giveUp, tell } = watch()
  tell('sourcedata', { source: { type: 'image' }, sourceDataType: 'metadata' })
  vi.advanceTimersByTime(PROMISED - 500)
  expect(giveUp).toHaveBeenCalledOnce()
})

test('a worker whose file is missing is given up at once, and once only', () => {
  const { giveUp, tell } = watch()
  tell('error', { error: new Error('Worker failed to load: 404') })
  expect(giveUp).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(60_000)
  expect(giveUp).toHaveBeenCalledOnce()
})

test('a worker whose file has come is waited for on a slow machine, but not for ever', () => {
  const { giveUp } = watch({ arrived: true })
  vi.advanceTimersByTime(10_000)
  expect(giveUp).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20_000)
  expect(giveUp).toHaveBeenCalledOnce()
})

test('a worker that has answered may be silent for long; other faults than its own are not held against it', () => {
  const { giveUp, tell } = watch()
  tell('sourcedata', { source: { type: 'geojson' }, sourceDataType: 'metadata' })
  tell('error', { error: new Error('An image is missing') })
  tell('error', { error: new Error('Worker failed to load') })
  vi.advanceTimersByTime(15_000)
  expect(giveUp).not.toHaveBeenCalled()
  tell('sourcedata', { source: { type: 'geojson' }, sourceDataType: 'content' })
  vi.advanceTimersByTime(15_000)
  expect(giveUp).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20_000)
  expect(giveUp).toHaveBeenCalledOnce()
})

test('when the watch has ended nothing is given up', () => {
  const { giveUp, end, tell } = watch()
  end()
  tell('error', { error: new Error('Worker failed to load') })
  vi.advanceTimersByTime(60_000)
  expect(giveUp).not.toHaveBeenCalled()
})
