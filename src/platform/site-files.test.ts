// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchSiteFiles } from './site-files.ts'

const CSS = 'https://school.invalid/lesson/assets/search-1.css'
const error = new Error('not loaded', { cause: new Error(`Unable to preload CSS for ${CSS}`) })
const site = watchSiteFiles()

function link(rel: string, href: string): HTMLLinkElement {
  const element = Object.assign(document.createElement('link'), { rel, href })
  document.head.append(element)
  element.dispatchEvent(new Event('error'))
  return element
}
const inHead = () => [...document.head.querySelectorAll('link')]
/** Lets the links that stand in the head now come, or stay away. */
async function settle(event: 'load' | 'error') {
  await vi.waitFor(() => {
    expect(inHead()).not.toEqual([])
  }, 10_000)
  await Promise.resolve()
  for (const each of inHead()) each.dispatchEvent(new Event(event))
}

const ask = vi.fn<typeof fetch>(() => Promise.resolve(new Response('')))
beforeEach(() => {
  ask.mockClear()
  vi.stubGlobal('fetch', ask)
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

test('a script that did not come is asked for past the cache, and its link goes, which would pass for the file', async () => {
  link('modulepreload', 'https://school.invalid/lesson/assets/search-1.js')
  expect(await site.askAgain(error)).toBe(true)
  expect(ask).toHaveBeenCalledExactlyOnceWith('https://school.invalid/lesson/assets/search-1.js', { cache: 'reload' })
  expect(inHead()).toEqual([])
})

test('a style sheet is put into the page again, because the loader does so once only', async () => {
  const before = link('stylesheet', CSS)
  const worthIt = site.askAgain(error)
  await vi.waitFor(() => {
    expect(inHead()[0]).not.toBe(before)
  }, 10_000)
  await settle('load')
  expect(await worthIt).toBe(true)
  expect(inHead()).toHaveLength(1)
})

test('while a style sheet stays away, what needs it is not tried again; what does not, is', async () => {
  const before = link('stylesheet', CSS)
  for (const [failure, expected] of [
    [error, false],
    [new Error('another part'), true],
  ] as const) {
    const worthIt = site.askAgain(failure)
    await vi.waitFor(() => {
      expect(inHead()[0]).not.toBe(before)
    }, 10_000)
    await settle('error')
    expect(await worthIt).toBe(expected)
  }
})

test('two parts that are asked for again at once both wait for a style sheet that either fetches', async () => {
  // has heard of no failure of the tests above
  const site = watchSiteFiles()
  const before = link('stylesheet', CSS)
  const worthIt = [site.askAgain(new Error('another part')), site.askAgain(error)]
  await vi.waitFor(() => {
    expect(inHead()[0]).not.toBe(before)
  }, 10_000)
  await settle('error')
  expect(await Promise.all(worthIt)).toEqual([true, false])
})

test('a page knows by its release whether the server has another one', async () => {
  const meta = Object.assign(document.createElement('meta'), { name: 'release', content: 'one' })
  expect(await site.hasNewer()).toBe(false)
  document.head.append(meta)
  for (const [answer, expected] of [
    ['{"version":"one"}', false],
    ['{"version":"two"}', true],
    ['<p>Sign in</p>', false],
  ] as const) {
    ask.mockResolvedValueOnce(new Response(answer))
    expect(await site.hasNewer()).toBe(expected)
  }
  ask.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  expect(await site.hasNewer()).toBe(false)
})
