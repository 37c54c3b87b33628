// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bareScene, mount } from '#tests/support/svg-drawing.ts'

let resize = () => {}
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onResize: () => void) {
        resize = onResize
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A drawn map, and how often its ground has been drawn elsewhere since. */
async function ready() {
  const size = { width: 943, height: 282 }
  const { host, map, events } = mount(bareScene(), size)
  await vi.waitFor(() => {
    expect(events.onReady).toHaveBeenCalledOnce()
  }, 10_000)
  const ground = host.querySelector('[data-layer="land"]')!
  const moves = new MutationObserver(() => undefined)
  moves.observe(ground, { attributeFilter: ['transform'] })
  return { map, size, drawings: () => moves.takeRecords().length }
}
const NEAR = { camera: { center: [126.5, 39.5], zoom: 6 } } as const

test('a choice that leaves the map other room is drawn once', async () => {
  const { map, size, drawings } = await ready()
  size.height = 258
  resize()
  vi.advanceTimersToNextFrame()
  expect(drawings()).toBe(0)
  map.render(bareScene(NEAR))
  vi.runAllTimers()
  expect(drawings()).toBe(1)
})

test('other room alone is drawn a little later, once for all of its changes', async () => {
  const { size, drawings } = await ready()
  size.height = 270
  resize()
  vi.advanceTimersToNextFrame()
  size.height = 258
  resize()
  expect(drawings()).toBe(0)
  vi.runAllTimers()
  expect(drawings()).toBe(1)
})

test('a map that is taken down before is not drawn again', async () => {
  const { map, size, drawings } = await ready()
  size.height = 258
  resize()
  map.destroy()
  vi.runAllTimers()
  expect(drawings()).toBe(0)
})
