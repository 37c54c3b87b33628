// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin } from './begin.ts'

const { dataset } = document.documentElement
const frames: (() => void)[] = []
const notStarted = vi.fn()

/** Lets the page be painted as it is. */
async function paint() {
  while (frames.length > 0) frames.shift()?.()
  await new Promise((settle) => setTimeout(settle))
}

beforeEach(() => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act))
  window.addEventListener('not-started', notStarted)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  notStarted.mockReset()
  delete dataset['started']
  delete dataset['tooOld']
})

test('the page is painted as it came before the scripts of the app are asked for', async () => {
  const start = vi.fn(() => Promise.resolve())
  const load = vi.fn(() => Promise.resolve(start))
  const begun = begin(load)
  expect(dataset['started']).toBe('')
  expect(load).not.toHaveBeenCalled()
  await paint()
  await begun
  expect(start).toHaveBeenCalledOnce()
  expect(notStarted).not.toHaveBeenCalled()
})

test('scripts that do not come are told of, and the page is as if nothing had begun', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const begun = begin(() => Promise.reject(new Error('404')))
  await paint()
  await begun
  expect(dataset).not.toHaveProperty('started')
  expect(notStarted).toHaveBeenCalledOnce()
})

test('a browser that is too old is not asked to run them', async () => {
  dataset['tooOld'] = ''
  const load = vi.fn(() => Promise.reject(new Error('no such syntax')))
  await begin(load)
  expect(load).not.toHaveBeenCalled()
  expect(dataset).not.toHaveProperty('started')
})
