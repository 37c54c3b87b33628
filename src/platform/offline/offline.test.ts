// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import type { SiteFiles } from '../site-files.ts'
import type { KeptReleases } from './kept-site.ts'
import { keepForOffline } from './offline.ts'

vi.mock('../when-idle.ts', () => ({
  whenIdle: (act: () => void) => {
    act()
  },
}))
beforeEach(() => {
  document.head.innerHTML = '<meta name="release" content="one">'
})

/** A browser whose worker answers with the releases that it keeps now. */
function browser(kept: KeptReleases | null) {
  let releases = kept
  const container = new EventTarget()
  const answer = () => {
    if (releases !== null) container.dispatchEvent(new MessageEvent('message', { data: releases }))
  }
  const update = vi.fn(() => Promise.resolve())
  Object.assign(container, {
    ready: Promise.resolve({ active: { postMessage: answer } }),
    register: vi.fn(() => Promise.reject(new Error('no worker here'))),
    getRegistration: () => Promise.resolve(kept === null ? undefined : { update }),
  })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container })
  return {
    update,
    /** A worker with these releases takes over the open page. */
    takesOver: (now: KeptReleases) => {
      releases = now
      container.dispatchEvent(new Event('controllerchange'))
    },
  }
}
const files = (hasNewer: boolean) => ({ hasNewer: () => Promise.resolve(hasNewer) }) as unknown as SiteFiles
const settled = () => new Promise((done) => setTimeout(done, 5))

test('every release that comes while the page is open is told, the first one of a first visit and those after it', async () => {
  const world = browser(null)
  const offline = keepForOffline(files(false))
  const heard: string[] = []
  offline.onChange(() => heard.push(offline.state()))
  world.takesOver({ newest: 'one', older: [] })
  await settled()
  world.takesOver({ newest: 'two', older: ['one'] })
  await settled()
  expect(heard).toEqual(['kept', 'newer'])
  world.takesOver({ newest: 'three', older: ['one', 'two'] })
  await settled()
  expect(offline.state()).toBe('newer')
})

test('where somebody comes back to the page, a newer release is looked for', async () => {
  const world = browser({ newest: 'one', older: [] })
  keepForOffline(files(false))
  document.dispatchEvent(new Event('visibilitychange'))
  await settled()
  expect(world.update).toHaveBeenCalledOnce()
})

test.each([
  ['without workers', () => ({ configurable: true, value: undefined })],
  [
    'in a frame where to ask for them throws',
    () => ({
      configurable: true,
      get: () => {
        throw new Error('sandboxed')
      },
    }),
  ],
])('%s the server alone tells of a newer release', async (_, described) => {
  Object.defineProperty(navigator, 'serviceWorker', described())
  const offline = keepForOffline(files(true))
  expect(offline.state()).toBe('no')
  window.dispatchEvent(new Event('online'))
  await settled()
  expect(offline.state()).toBe('newer')
})

test('a page that is no release asks nobody', async () => {
  document.head.innerHTML = ''
  const world = browser({ newest: 'two', older: [] })
  const offline = keepForOffline(files(true))
  document.dispatchEvent(new Event('visibilitychange'))
  await settled()
  expect([offline.state(), world.update.mock.calls]).toEqual(['no', []])
})
