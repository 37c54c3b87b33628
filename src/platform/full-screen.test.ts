// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { fullScreen } from './full-screen.ts'

afterEach(() => {
  for (const name of ['fullscreenElement', 'exitFullscreen']) Reflect.deleteProperty(document, name)
  Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
})

const define = (on: object, name: string, value: unknown) => {
  Object.defineProperty(on, name, { configurable: true, value })
}

test('a refusal is an answer, and so is a browser that knows no full screen', async () => {
  expect(await fullScreen.enter()).toBe(false)
  define(document.documentElement, 'requestFullscreen', () => Promise.reject(new TypeError('refused')))
  expect(await fullScreen.enter()).toBe(false)
  define(document.documentElement, 'requestFullscreen', () => Promise.resolve())
  expect(await fullScreen.enter()).toBe(true)
})

test('leaving is no error where it was left meanwhile', async () => {
  const exit = vi.fn(() => Promise.reject(new TypeError('not in full screen')))
  define(document, 'exitFullscreen', exit)
  define(document, 'fullscreenElement', null)
  await fullScreen.leave()
  expect(exit).not.toHaveBeenCalled()
  define(document, 'fullscreenElement', document.body)
  await fullScreen.leave()
  expect(exit).toHaveBeenCalledOnce()
})

test('it is told when the browser enters or leaves it, until nobody listens', () => {
  const heard = vi.fn()
  const stop = fullScreen.onChange(heard)
  for (const element of [document.body, null]) {
    define(document, 'fullscreenElement', element)
    document.dispatchEvent(new Event('fullscreenchange'))
  }
  expect(heard.mock.calls).toEqual([[true], [false]])
  expect(fullScreen.isOn()).toBe(false)
  stop()
  document.dispatchEvent(new Event('fullscreenchange'))
  expect(heard).toHaveBeenCalledTimes(2)
})
