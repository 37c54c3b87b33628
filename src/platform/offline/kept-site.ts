/** One build of the site: every file it needs, by address relative to the site's own, with its integrity hash. */
export type Release = { readonly version: string; readonly files: Readonly<Record<string, string>> }

/** What keeping a site needs of the browser. */
export type Deps = { readonly caches: CacheStorage; readonly fetch: (request: Request) => Promise<Response> }

export type KeptSite = ReturnType<typeof createKeptSite>

/**
 * A whole release in a cache of its own, named after site and version, since one host may carry several sites. It is
 * whole or it is not there: each file must be the one that was built, and if one fails, all go.
 */
export function createKeptSite(release: Release, site: string, { caches, fetch }: Deps) {
  const ours = `kept ${site} `
  const own = ours + release.version

  /** The oldest first. */
  const others = async () => (await caches.keys()).filter((name) => name.startsWith(ours) && name !== own)
  const keepFile = async (cache: Cache, [path, integrity]: [string, string]) => {
    const address = new URL(path, site)
    // a name with a hash in it never changes its content; for the rest the server is asked
    const asked = new Request(address, { integrity, cache: path.startsWith('assets/') ? 'default' : 'no-cache' })
    const response = await fetch(asked)
    if (!response.ok) throw new Error(`${address.href}: ${response.status}`)
    await cache.put(address, await withoutRedirect(response))
  }
  return {
    keep: async (): Promise<void> => {
      const cache = await caches.open(own)
      try {
        await Promise.all(Object.entries(release.files).map((file) => keepFile(cache, file)))
      } catch (error) {
        await caches.delete(own)
        throw error
      }
    },
    /** Pages that are open may still ask for parts of the release before this one: it stays, older ones go. */
    removeOlder: async (): Promise<void> => {
      await Promise.all((await others()).slice(0, -1).map((name) => caches.delete(name)))
    },
    mayAnswer: ({ method, url, headers }: Request): boolean =>
      method === 'GET' && url.startsWith(site) && !headers.has('range'),
    /** From this release, else from the one before, else from the network. The query of a page is its state, not its name. */
    answer: async (request: Request): Promise<Response> => {
      const how = { ignoreVary: true, ignoreSearch: request.mode === 'navigate' }
      for (const cacheName of [own, ...(await others())]) {
        const found = await caches.match(request, { ...how, cacheName })
        if (found !== undefined) return found
      }
      return fetch(request)
    },
  }
}

/** Some hosts redirect `page.html` to `page`; a browser refuses a redirected answer to a navigation. */
async function withoutRedirect(response: Response): Promise<Response> {
  if (!response.redirected) return response
  const { status, statusText, headers } = response
  return new Response(await response.blob(), { status, statusText, headers })
}
