// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepAwake } from './wake-lock.ts'

const request = vi.fn<() => Promise<{ released: boolean; release: () => Promise<void> }>>()
let visibility: DocumentVisibilityState = 'visible'

function lock() {
  const made = {
    released: false,
    release: vi.fn(() => {
      made.released = true
      return Promise.resolve()
    }),
  }
  return made
}

const turn = (to: DocumentVisibilityState) => {
  visibility = to
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  visibility = 'visible'
  request.mockReset()
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
})

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  vi.restoreAllMocks()
})

test('a refusal is told once, however often the browser is asked', async () => {
  request.mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
  const refused = vi.fn()
  const stop = keepAwake(refused)
  await vi.waitFor(() => {
    expect(refused).toHaveBeenCalledOnce()
  })
  turn('hidden')
  turn('visible')
  await vi.waitFor(() => {
    expect(request).toHaveBeenCalledTimes(2)
  })
  await Promise.resolve()
  expect(refused).toHaveBeenCalledOnce()
  stop()
})

test('a browser that knows no such thing refuses as well', async () => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  const refused = vi.fn()
  const stop = keepAwake(refused)
  await vi.waitFor(() => {
    expect(refused).toHaveBeenCalledOnce()
  })
  stop()
})

test('the screen is kept awake anew when the page is back, and let go at the end', async () => {
  const [first, second] = [lock(), lock()]
  request.mockResolvedValueOnce(first).mockResolvedValueOnce(second)
  const stop = keepAwake(() => {
    throw new Error('nobody refused')
  })
  await vi.waitFor(() => {
    expect(request).toHaveBeenCalledOnce()
  })
  await Promise.resolve()
  // as browsers do with a page that is covered
  first.released = true
  turn('hidden')
  expect(request).toHaveBeenCalledOnce()
  turn('visible')
  await vi.waitFor(() => {
    expect(request).toHaveBeenCalledTimes(2)
  })
  await Promise.resolve()
  stop()
  expect(second.release).toHaveBeenCalledOnce()
  turn('visible')
  expect(request).toHaveBeenCalledTimes(2)
})

test('what is given after the end is let go at once', async () => {
  const late = lock()
  request.mockResolvedValueOnce(late)
  keepAwake(() => undefined)()
  await vi.waitFor(() => {
    expect(late.release).toHaveBeenCalledOnce()
  })
})
