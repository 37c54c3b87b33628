import { describe, expect, it } from 'vitest'
import { type Release, createKeptSite } from './kept-site.ts'

const SITE = 'https://school.invalid/lesson/'
const release = (version: string, ...paths: string[]): Release => ({
  version,
  files: Object.fromEntries(paths.map((path) => [path, 'sha256-'])),
})
const FIRST = release('one', './', 'assets/app-00000001.js', 'events.html')
const SECOND = release('two', './', 'assets/app-00000002.js', 'events.html')
const FOURTH = release('four', './', 'assets/app-00000004.js', 'events.html')
const THIRD = release('three', './', 'assets/app-00000003.js', 'events.html')

/** A browser's caches and a server whose answers say which release they come from. */
function browser() {
  const kept = new Map<string, Map<string, Response>>()
  let answerOf = (url: string): Response | Error => new Response(`network ${url}`)
  const asked: Request[] = []
  const caches = {
    open: (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>()
      kept.set(name, cache)
      return Promise.resolve({
        put: (address: URL, response: Response) => Promise.resolve(cache.set(address.href, response)),
      })
    },
    keys: () => Promise.resolve([...kept.keys()]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
    match: (address: string, { cacheName }: MultiCacheQueryOptions) => {
      return Promise.resolve(
        kept
          .get(cacheName ?? '')
          ?.get(address)
          ?.clone(),
      )
    },
  } as unknown as CacheStorage
  const fetch = (request: Request) => {
    asked.push(request)
    const answer = answerOf(request.url)
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  return {
    caches,
    fetch,
    asked,
    names: () => [...kept.keys()],
    serve: (answer: typeof answerOf) => {
      answerOf = answer
    },
    deploy: ({ version }: Release) => {
      answerOf = (url) => new Response(`${version} ${url.slice(SITE.length)}`)
    },
    unplug: () => {
      answerOf = () => new TypeError('Failed to fetch')
    },
  }
}

async function keep(world: ReturnType<typeof browser>, next: Release) {
  world.deploy(next)
  const site = createKeptSite(next, SITE, world)
  await site.keep()
  await site.removeOlder()
  return site
}
const page = (query = '') => {
  const request = new Request(SITE + query)
  // only a browser may make such a request
  Object.defineProperty(request, 'mode', { value: 'navigate' })
  return request
}
const textOf = async (answer: Promise<Response>) => (await answer).text()

describe('a kept site', () => {
  it('answers for all its files without a network', async () => {
    const world = browser()
    const site = await keep(world, FIRST)
    world.unplug()
    expect(await textOf(site.answer(new Request(`${SITE}assets/app-00000001.js`)))).toBe('one assets/app-00000001.js')
    expect(await textOf(site.answer(page('?select=event:a')))).toBe('one ')
  })

  it('takes only what was built: each file is asked for with its hash', async () => {
    const world = browser()
    await keep(world, { version: 'one', files: { './': 'sha256-abc=' } })
    expect(world.asked.map(({ url, integrity, cache }) => [url, integrity, cache])).toEqual([
      [SITE, 'sha256-abc=', 'no-cache'],
    ])
  })

  it.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['does not arrive', () => new TypeError('Failed to fetch')],
  ])('is not kept by halves: where one file %s, the site before stays as it was', async (_, fault) => {
    const world = browser()
    const before = await keep(world, FIRST)
    world.serve((url) => (url.endsWith('events.html') ? fault() : new Response('two')))
    await expect(createKeptSite(SECOND, SITE, world).keep()).rejects.toThrow()
    expect(world.names()).toEqual([`kept ${SITE} one`])
    expect(await textOf(before.answer(page()))).toBe('one ')
  })

  it('gives a page that is still open the parts of its own release, through two updates, and drops what is older', async () => {
    const world = browser()
    await keep(world, FIRST)
    await keep(world, SECOND)
    const third = await keep(world, THIRD)
    world.unplug()
    expect(await textOf(third.answer(new Request(`${SITE}assets/app-00000001.js`)))).toBe('one assets/app-00000001.js')
    expect(await third.releases()).toEqual({ newest: 'three', older: ['one', 'two'] })
    await keep(world, FOURTH)
    expect(world.names()).toEqual([`kept ${SITE} two`, `kept ${SITE} three`, `kept ${SITE} four`])
  })

  it('never gives a file of another release: what has no hash in its name is this one’s, or the network’s', async () => {
    const world = browser()
    await keep(world, { version: 'one', files: { 'plain.css': 'sha256-' } })
    const second = await keep(world, SECOND)
    expect(await textOf(second.answer(new Request(`${SITE}plain.css`)))).toBe('two plain.css')
    world.unplug()
    await expect(second.answer(new Request(`${SITE}plain.css`))).rejects.toThrow()
    expect(await textOf(second.answer(page('events.html')))).toBe('two events.html')
  })

  it('answers for its first page under both of its names', async () => {
    const world = browser()
    const site = await keep(world, FIRST)
    world.unplug()
    expect(await textOf(site.answer(page()))).toBe('one ')
    expect(await textOf(site.answer(page('index.html?select=event:a')))).toBe('one ')
  })

  it('leaves the sites of other folders of its host alone', async () => {
    const world = browser()
    await world.caches.open('kept https://school.invalid/ nine')
    await world.caches.open('kept https://school.invalid/lesson/two/ nine')
    await keep(world, FIRST)
    await keep(world, SECOND)
    await keep(world, THIRD)
    await keep(world, FOURTH)
    expect(world.names()).toHaveLength(5)
  })

  it('answers only for whole files of its own address', async () => {
    const { mayAnswer } = await keep(browser(), FIRST)
    const may = (url: string, init?: RequestInit) => mayAnswer(new Request(url, init))
    expect(may(`${SITE}events.html`)).toBe(true)
    expect(may('https://elsewhere.invalid/lesson/')).toBe(false)
    expect(may(SITE, { method: 'POST' })).toBe(false)
    expect(may(SITE, { headers: { range: 'bytes=0-1' } })).toBe(false)
  })

  it('keeps no redirect, which a browser would refuse as a page', async () => {
    const world = browser()
    const redirected = new Response('one')
    Object.defineProperty(redirected, 'redirected', { value: true })
    world.serve(() => redirected)
    const site = createKeptSite(release('one', './'), SITE, world)
    await site.keep()
    expect((await site.answer(page())).redirected).toBe(false)
    expect(await textOf(site.answer(page()))).toBe('one')
  })
})
